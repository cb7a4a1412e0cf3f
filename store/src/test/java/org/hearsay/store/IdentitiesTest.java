package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Findings;
import org.hearsay.record.Profile;
import org.hearsay.store.query.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is one and the same: by the machine, and by people, whose word goes first. */
class IdentitiesTest {

  @ParameterizedTest
  @EnumSource
  void joinsByKnowledgeThenByNameTypeAndCountry(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      store.keep(
          List.of(
              naming("1", "Veld Republic", ActorType.GOVERNMENT, "VLD", "k7"),
              naming("2", "the Veld", ActorType.GOVERNMENT, null, "k7"),
              naming("3", "Veld Republic", ActorType.GOVERNMENT, null, null),
              naming("4", "Veld Republic", ActorType.GOVERNMENT, "XYZ", null),
              naming("5", "Veld Republic", ActorType.ORGANIZATION, "VLD", null),
              naming("6", "residents", ActorType.GROUP, "VLD", null),
              naming("7", "residents", ActorType.GROUP, "VLD", null),
              naming("8", "Kesh", ActorType.PERSON, "VLD", null),
              naming("9", "Kesh", ActorType.PERSON, "VLD", null),
              naming("10", "Kesh", ActorType.PERSON, null, null)));
      assertThat(identity(store, "2", "a1")).isEqualTo(identity(store, "1", "a1"));
      assertThat(identity(store, "3", "a1")).isEqualTo(identity(store, "1", "a1"));
      assertThat(identity(store, "4", "a1")).isNotEqualTo(identity(store, "1", "a1"));
      assertThat(identity(store, "5", "a1")).isNotEqualTo(identity(store, "1", "a1"));
      assertThat(identity(store, "7", "a1")).isNotEqualTo(identity(store, "6", "a1"));
      assertThat(identity(store, "9", "a1")).isEqualTo(identity(store, "8", "a1"));
      assertThat(identity(store, "10", "a1")).isNotEqualTo(identity(store, "8", "a1"));
      assertThat(confidence(store, "2")).isEqualTo(0.95);
      assertThat(confidence(store, "3")).isEqualTo(0.9);
      assertThat(confidence(store, "9")).isEqualTo(0.6);
    }
  }

  @ParameterizedTest
  @EnumSource
  void peopleMergeAndTakeItBack(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      store.keep(
          List.of(
              Samples.saying("1", "Ada Quill", "rain"),
              Samples.saying("2", "Adelaide Quill", "snow"),
              Samples.saying("3", "Addie Quill", "hail")));
      long ada = identity(store, "1", "a1");
      long adelaide = identity(store, "2", "a1");
      long addie = identity(store, "3", "a1");
      IdentityDecision first = store.identities().merge(ada, adelaide, "bo");
      store.identities().merge(adelaide, addie, "bo");
      assertThat(store.count(Query.parse("who:ada"))).isEqualTo(3);
      assertThat(store.count(Query.parse("who:#" + adelaide))).isEqualTo(3);
      assertThat(store.identities().get(ada).orElseThrow().names())
          .containsExactly("Ada Quill", "Addie Quill", "Adelaide Quill");
      store.keep(List.of(Samples.saying("4", "Ada Quill", "fog")));
      assertThat(store.count(Query.parse("who:addie"))).isEqualTo(4);
      store.identities().undo(first.number(), "bo");
      assertThat(store.count(Query.parse("who:\"ada quill\""))).isEqualTo(2);
      assertThat(store.count(Query.parse("who:addie"))).isEqualTo(2);
      assertThat(store.identities().decisions())
          .extracting(IdentityDecision::action)
          .containsExactly("merge", "merge", "undo");
      assertThatThrownBy(() -> store.identities().merge(addie, adelaide, "bo"))
          .hasMessage(
              "[identity] it could not be decided: the two must be different identities but both are #%d. Do choose another."
                  .formatted(addie));
      assertThatThrownBy(() -> store.identities().merge(addie, 999, "bo"))
          .hasMessage(
              "[identity] it could not be decided: there must be an identity #999 but was none. Do search for the name again.");
      assertThatThrownBy(() -> store.identities().undo(first.number(), "bo"))
          .hasMessage(
              "[identity] it could not be decided: decision 1 must not be taken back already but was. Do load the page again.");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSplitHoldsForLaterReadings(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      store.keep(
          List.of(
              Samples.saying("1", "Ada Quill", "rain"), Samples.saying("2", "Ada Quill", "snow")));
      IdentityDecision split = store.identities().split("2", "a1", null, "bo");
      long other = identity(store, "2", "a1");
      assertThat(other).isNotEqualTo(identity(store, "1", "a1")).isEqualTo(split.other());
      ArticleRecord read = Samples.saying("2", "Ada Quill", "snow");
      store.keep(
          List.of(new ArticleRecord(read.article(), read.findings(), Samples.run("sha256:newer"))));
      assertThat(identity(store, "2", "a1")).isEqualTo(other);
      assertThat(confidence(store, "2")).isEqualTo(1);
      store.identities().undo(split.number(), "bo");
      assertThat(identity(store, "2", "a1")).isEqualTo(identity(store, "1", "a1"));
      assertThat(store.check()).isEmpty();
    }
  }

  private static ArticleRecord naming(
      String id, String name, ActorType type, String country, String knownAs) {
    return new ArticleRecord(
        Article.of(id, "Nothing but " + name + " in " + id + "."),
        Findings.NONE.withActors(
            List.of(
                new Actor(
                    "a1",
                    name,
                    type,
                    List.of(),
                    List.of(),
                    List.of(),
                    new Profile(country, null, knownAs)))),
        Samples.run("sha256:00"));
  }

  private static long identity(Store store, String article, String actor) {
    return store.article(article).orElseThrow().identities().get(actor).identity();
  }

  private static double confidence(Store store, String article) {
    return store.article(article).orElseThrow().identities().get("a1").confidence();
  }
}
