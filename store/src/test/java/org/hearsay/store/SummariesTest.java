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
      assertThat(summaries.facets(Query.parse(""), 5).get(Facet.OUTLET))
          .containsExactly(
              new FacetCount("Velmore Courier", Term.of(Key.OUTLET, "Velmore Courier"), 2),
              new FacetCount("", null, 1));
      assertThat(summaries.facets(Query.parse(""), 5).get(Facet.MONTH))
          .containsExactly(new FacetCount("2024-05", null, 2), new FacetCount("", null, 1));
      assertThat(summaries.facets(Query.parse("about:water"), 5).get(Facet.WHO))
          .singleElement()
          .satisfies(
              who -> {
                assertThat(who.value()).isEqualTo("Ana Ruiz");
                assertThat(store.count(Query.parse(String.valueOf(who.term())))).isEqualTo(1);
              });
      assertThat(summaries.facets(Query.parse("find:events"), 5).get(Facet.STATUS))
          .extracting(FacetCount::value)
          .containsExactly("happened", "scheduled");
      assertThat(summaries.facets(Query.parse("find:events"), 5)).doesNotContainKey(Facet.WHO);
      assertThat(summaries.facets(Query.parse("about:nothing"), 5).get(Facet.WHO)).isEmpty();
      StoredArticle article = store.article("velmore-1").orElseThrow();
      assertThat(summaries.roles(article.identities().get("a1").identity()))
          .containsExactly(new RoleHeld("Mayor", "current", null, "2024-05-01", "2024-05-01", 1));
      assertThat(summaries.labels(article.identities().get("a2").identity(), 5))
          .containsExactlyInAnyOrder(
              new LabelUse("Velmore Courier", "allies", null, "so_called", 1),
              new LabelUse("Velmore Courier", "workers", "Harbour Union", null, 1));
      assertThat(summaries.spokenOf(Query.parse(""), 5)).isEmpty();
    }
  }
}
