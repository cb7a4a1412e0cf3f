package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.record.HearsayException;
import org.hearsay.store.query.Key;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Term;
import org.hearsay.store.query.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands in a query is a value: it finds something or nothing, and changes nothing. */
class FuzzedQueryTest {
  private static final int LINES = 400;
  private static final List<String> PIECES =
      List.of(
          "'",
          "\"",
          "\\",
          ";",
          "--",
          "/*",
          "*",
          "%",
          "_",
          ")",
          "(",
          " OR 1=1 ",
          " NEAR ",
          "AND",
          "NOT ",
          "^",
          "{",
          "}",
          ":",
          "<->",
          "&",
          "|",
          "!",
          "\0",
          "🌉",
          "é",
          "\u0301",
          "İ",
          "ß",
          "a",
          "water",
          "Ruiz",
          "'; DROP TABLE article; --",
          "$1",
          "?",
          "#1",
          "#999999999999999999",
          "0x1",
          "1e5");

  @ParameterizedTest
  @EnumSource
  void findsOrRefusesAnyWords(TestStores kind) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    try (Store store = Store.open(kind.fresh())) {
      store.keep(List.of(Samples.full()));
      int asked = 0;
      for (int i = 0; i < LINES; i++) {
        asked += asks(store, random) ? 1 : 0;
      }
      assertThat(asked).as("asked, seed %d", seed).isGreaterThan(LINES / 4);
      assertThat(store.article("velmore-1").map(StoredArticle::whole)).contains(Samples.full());
      assertThat(store.count(Query.parse("about:water"))).isEqualTo(1);
    } catch (HearsayException failure) {
      throw new AssertionError("seed " + seed, failure);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNumberWithMoreBehindItIsAName(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      store.keep(List.of(Samples.full()));
      assertThat(store.count(Query.parse("who:\"#1; DROP TABLE article\""))).isZero();
      assertThat(store.count(Query.parse("who:\"#Ana Ruiz\""))).isEqualTo(1);
    }
  }

  private static boolean asks(Store store, Random random) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      Key key = Key.values()[random.nextInt(Key.values().length)];
      StringBuilder value = new StringBuilder();
      for (int j = 0; j <= random.nextInt(4); j++) {
        value.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      terms.add(Term.of(key, value.toString()));
    }
    Query query;
    try {
      query = new Query(Unit.values()[random.nextInt(Unit.values().length)], terms);
    } catch (HearsayException refused) {
      assertThat(refused.code()).isEqualTo(HearsayException.Code.INPUT);
      try {
        query = new Query(Unit.STATEMENTS, List.of(terms.get(0)));
      } catch (HearsayException again) {
        return false;
      }
    }
    store.find(query, Cursor.START, 5);
    store.count(query);
    return true;
  }
}
