package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.store.query.Key;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SummariesTest {

  @ParameterizedTest
  @EnumSource
  void countsAndLinesUpWhatIsFound(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      store.keep(List.of(Samples.full(), Samples.saying("2", "Ada Quill", "rain")));
      Summaries summaries = store.summaries();
      assertThat(summaries.facet(Query.parse(""), Facet.OUTLET, 5))
          .containsExactly(
              new FacetCount("Velmore Courier", Term.of(Key.OUTLET, "Velmore Courier"), 2),
              new FacetCount("", null, 1));
      assertThat(summaries.facet(Query.parse(""), Facet.MONTH, 5))
          .containsExactly(new FacetCount("2024-05", null, 2), new FacetCount("", null, 1));
      assertThat(summaries.facet(Query.parse("about:water"), Facet.WHO, 5))
          .singleElement()
          .satisfies(
              who -> {
                assertThat(who.value()).isEqualTo("Ana Ruiz");
                assertThat(store.count(Query.parse(String.valueOf(who.term())))).isEqualTo(1);
              });
      assertThat(summaries.facet(Query.parse("find:events"), Facet.STATUS, 5))
          .extracting(FacetCount::value)
          .containsExactly("happened", "scheduled");
      assertThat(summaries.facet(Query.parse("find:events"), Facet.WHO, 5)).isEmpty();
      StoredArticle article = store.article("velmore-1").orElseThrow();
      assertThat(summaries.roles(article.identities().get("a1").identity()))
          .containsExactly(new RoleHeld("Mayor", "current", null, "2024-05-01", "2024-05-01", 1));
      assertThat(summaries.labels(article.identities().get("a2").identity(), 5))
          .containsExactlyInAnyOrder(
              new LabelUse("Velmore Courier", "allies", null, "so_called", 1),
              new LabelUse("Velmore Courier", "workers", "Harbour Union", null, 1));
      assertThat(summaries.spokenOf(Query.parse(""), 5)).isEmpty();
      assertThat(summaries.timeLine(Query.parse("find:events"), 5))
          .containsExactly(new Moment("scheduled", "2024-05-01", "2024-05-31", "velmore-1", "e2"));
      assertThat(summaries.timeLine(Query.parse(""), 5))
          .containsExactly(new Moment("said", "2024-05-06", "2024-05-06", "velmore-1", "s1"));
    }
  }
}
