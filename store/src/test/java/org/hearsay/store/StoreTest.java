package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Findings;
import org.hearsay.record.RecordJson;
import org.hearsay.record.Run;
import org.hearsay.store.query.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps and finds, on both databases. */
class StoreTest {

  @ParameterizedTest
  @EnumSource
  void givesBackTheWholeRecordThatWasKept(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      assertThat(store.keep(List.of(Samples.full())))
          .containsExactly(new Kept(Kept.Outcome.ADDED, "velmore-1", ""));
      StoredArticle article = store.article("velmore-1").orElseThrow();
      assertThat(article.whole()).isEqualTo(Samples.full());
      assertThat(article.revision()).isEqualTo(1);
      assertThat(article.corrected()).isFalse();
      assertThat(article.identities()).containsOnlyKeys("a1", "a2", "a3", "a4");
      assertThat(RecordJson.write(article.whole())).isEqualTo(RecordJson.write(Samples.full()));
      assertThat(store.article("velmore-2")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheSameOnlyOnceAndAChangedTextAsARevision(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      store.keep(List.of(Samples.full()));
      assertThat(store.holds(Samples.article(), Samples.run("sha256:00"))).isTrue();
      assertThat(store.holds(Samples.article(), Samples.run("sha256:01"))).isFalse();
      ArticleRecord newer = Samples.readBy("sha256:01", Findings.NONE);
      assertThat(store.keep(List.of(Samples.full(), newer, Samples.full())))
          .extracting(Kept::outcome)
          .containsExactly(Kept.Outcome.UNCHANGED, Kept.Outcome.REVISED, Kept.Outcome.UNCHANGED);
      assertThat(store.article("velmore-1").map(StoredArticle::whole)).contains(newer);
      assertThat(store.revisions("velmore-1"))
          .extracting(Revision::whole)
          .containsExactly(Samples.full(), newer);
      assertThat(store.count(Query.parse(""))).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesAReadingWithOtherKnowledgeOrOptionsForAnother(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      Run plain = Samples.run("sha256:00");
      Run knowing = new Run("0.1.0", "sha256:00", "2026 sha256:11", "velmore", List.of());
      Run told = new Run("0.1.0", "sha256:00", null, "velmore", "least_confidence=0.5", List.of());
      for (Run run : List.of(plain, knowing, told)) {
        assertThat(store.holds(Samples.article(), run)).isFalse();
        store.keep(List.of(new ArticleRecord(Samples.article(), Findings.NONE, run)));
        assertThat(store.holds(Samples.article(), run)).isTrue();
      }
      assertThat(store.revisions("velmore-1"))
          .extracting(revision -> revision.whole().run())
          .containsExactly(plain, knowing, told);
    }
  }

  @ParameterizedTest
  @EnumSource
  void countsUpToANumber(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      store.keep(List.of(Samples.full(), Samples.saying("2", "Ada Quill", "rain")));
      assertThat(store.count(Query.parse(""))).isEqualTo(3);
      assertThat(store.count(Query.parse(""), 2)).isEqualTo(2);
      assertThat(store.count(Query.parse("who:quill"), 2)).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesTwoArticlesWithOneIdForTwo(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      ArticleRecord one = Samples.saying("1", "Ada Quill", "that the lower mill would close");
      ArticleRecord two = Samples.saying("1", "Bo Larch", "nothing about any river flood");
      ArticleRecord changed =
          Samples.saying("1", "Ada Quill", "that the lower mill would not close");
      assertThat(store.keep(List.of(one, two, changed)))
          .containsExactly(
              new Kept(Kept.Outcome.ADDED, "1", ""),
              new Kept(Kept.Outcome.ADDED, "1~2", ""),
              new Kept(Kept.Outcome.REVISED, "1", ""));
      assertThat(store.keep(List.of(one, two, changed)))
          .extracting(Kept::outcome)
          .containsOnly(Kept.Outcome.UNCHANGED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsByEveryKey(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      store.keep(List.of(Samples.full(), Samples.saying("2", "Ada Quill", "rain")));
      assertThat(found(store, "")).containsExactly("velmore-1 s1", "velmore-1 s2", "2 s1");
      assertThat(found(store, "who:ruiz")).containsExactly("velmore-1 s1");
      assertThat(found(store, "who:HU")).containsExactly("velmore-1 s2");
      assertThat(found(store, "-who:ruiz")).containsExactly("velmore-1 s2", "2 s1");
      assertThat(found(store, "who:quill,ruiz")).containsExactly("velmore-1 s1", "2 s1");
      assertThat(found(store, "to:\"Tom Okoro\"")).containsExactly("velmore-1 s1");
      assertThat(found(store, "mentions:\"harbour union\"")).containsExactly("velmore-1 s2");
      assertThat(found(store, "about:water")).containsExactly("velmore-1 s1");
      assertThat(found(store, "\"water is clean\"")).containsExactly("velmore-1 s1");
      assertThat(found(store, "\"clean water\"")).isEmpty();
      assertThat(found(store, "work*")).containsExactly("velmore-1 s2");
      assertThat(found(store, "event:PROTEST status:scheduled")).containsExactly("velmore-1 s2");
      assertThat(found(store, "event:PROTEST status:happened")).isEmpty();
      assertThat(found(store, "-event:protest")).containsExactly("velmore-1 s1", "2 s1");
      assertThat(found(store, "happens-from:2024-05-31")).containsExactly("velmore-1 s2");
      assertThat(found(store, "happens-from:2024-06-01")).isEmpty();
      assertThat(found(store, "label:workers")).containsExactly("velmore-1 s2");
      assertThat(found(store, "channel:social_media")).containsExactly("velmore-1 s1");
      assertThat(found(store, "channel:chirper")).containsExactly("velmore-1 s1");
      assertThat(found(store, "outlet:\"velmore courier\"")).hasSize(2);
      assertThat(found(store, "outlet:velm*")).hasSize(2);
      assertThat(found(store, "-outlet:velm*")).containsExactly("2 s1");
      assertThat(found(store, "said-from:2024-05-06 said-to:2024-05-06"))
          .containsExactly("velmore-1 s1");
      assertThat(found(store, "said-from:2024-05-07")).isEmpty();
      assertThat(found(store, "published-from:2024-05-01")).hasSize(2);
      assertThat(found(store, "published-to:2024-04-30")).isEmpty();
      assertThat(found(store, "type:direct")).containsExactly("velmore-1 s1");
      assertThat(found(store, "denied:yes")).containsExactly("velmore-1 s2");
      assertThat(found(store, "issue:bridge stance:support")).containsExactly("velmore-1 s1");
      assertThat(found(store, "article:2")).containsExactly("2 s1");
      assertThat(found(store, "find:events")).containsExactly("velmore-1 e1", "velmore-1 e2");
      assertThat(found(store, "find:events who:union status:scheduled"))
          .containsExactly("velmore-1 e2");
      assertThat(found(store, "find:events to:union")).containsExactly("velmore-1 e1");
      assertThat(found(store, "find:labels mentions:allies who:hu"))
          .containsExactly("velmore-1 l2");
      assertThat(found(store, "find:articles about:rain")).containsExactly("2 2");
      assertThat(found(store, "find:articles who:ruiz mentions:okoro"))
          .containsExactly("velmore-1 velmore-1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void turnsPagesWithoutLosingOrRepeating(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      List<ArticleRecord> records = new ArrayList<>();
      for (int i = 0; i < 25; i++) {
        records.add(Samples.saying("n" + i, "Ada Quill", "day " + i + " was wet"));
      }
      store.keep(records);
      List<String> seen = new ArrayList<>();
      Optional<Cursor> next = Optional.of(Cursor.START);
      while (next.isPresent()) {
        Found found =
            store.find(Query.parse("who:quill wet"), Cursor.parse(next.get().toString()), 10);
        found.hits().forEach(hit -> seen.add(hit.article().id()));
        next = found.next();
      }
      assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource
  void joinsActorsOfDifferentArticles(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      store.keep(
          List.of(
              Samples.saying("1", "Ada Quill", "rain"),
              Samples.saying("2", "ADA QUILL", "snow"),
              Samples.saying("3", "Quill", "hail"),
              Samples.saying("4", "Quill", "fog")));
      List<Identity> named = store.identities().named("quill", 10);
      assertThat(named).hasSize(3);
      assertThat(named.get(0).statements()).isEqualTo(2);
      assertThat(named.get(0).names()).containsExactly("Ada Quill");
      assertThat(store.identities().get(named.get(0).number())).contains(named.get(0));
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTextWithCharactersThatADatabaseMayNotLike(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      String text = "A \0 nil, a '; DROP TABLE article; -- quote, and \\ 🌉 %_ stand here.";
      ArticleRecord odd =
          new ArticleRecord(Article.of("o'dd", text), Findings.NONE, Samples.run("sha256:00"));
      assertThat(store.keep(List.of(odd)))
          .extracting(Kept::outcome)
          .containsExactly(Kept.Outcome.ADDED);
      assertThat(store.article("o'dd").map(StoredArticle::whole)).contains(odd);
      assertThat(found(store, "find:articles \"drop table\"")).containsExactly("o'dd o'dd");
    }
  }

  private static List<String> found(Store store, String query) {
    return store.find(Query.parse(query), Cursor.START, 100).hits().stream()
        .map(hit -> hit.article().id() + " " + hit.id())
        .toList();
  }
}
