package org.hearsay.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.record.HearsayException;
import org.junit.jupiter.api.Test;

class QueryTest {

  @Test
  void readsTermsWordsAndPhrases() {
    Query query =
        Query.parse(
            "  who:\"Ada Quill\" about:water event:protest,ASSAULT -outlet:\"Strait News\" \"clean air\" find:events ");
    assertThat(query.find()).isEqualTo(Unit.EVENTS);
    assertThat(query.terms())
        .containsExactly(
            Term.of(Key.WHO, "Ada Quill"),
            Term.of(Key.ABOUT, "water"),
            new Term(Key.EVENT, false, List.of(Value.of("PROTEST"), Value.of("ASSAULT"))),
            new Term(Key.OUTLET, true, List.of(Value.of("Strait News"))),
            Term.of(Key.ABOUT, "clean air"));
    assertThat(query)
        .hasToString(
            "find:events who:\"Ada Quill\" about:water event:PROTEST,ASSAULT -outlet:\"Strait News\" about:\"clean air\"");
  }

  @Test
  void takesAStarForWordsThatGoOn() {
    assertThat(Query.parse("protest* who:\"ada qu\"*").terms())
        .containsExactly(
            new Term(Key.ABOUT, false, List.of(new Value("protest", true))),
            new Term(Key.WHO, false, List.of(new Value("ada qu", true))));
  }

  @Test
  void saysEverythingThatIsWrong() {
    refuses(
        "whom:x type:said published-from:2026-02-30 about: status:x*",
        """
        [query] the query cannot be used: the key at character 1 must be one of find, who, to, mentions, about, event, status, label, channel, type, source, denied, issue, stance, outlet, article, said-from, said-to, happens-from, happens-to, published-from, published-to but was "whom". Do put words with a colon in quotation marks.
        [query] the query cannot be used: the term at character 44 must have a value but had none. Do write one behind the colon or comma.
        [query] the query cannot be used: type must be one of direct, indirect, mixed but was "said". Do see docs/reference/query.md.
        [query] the query cannot be used: published-from must be a day of the calendar such as 2026-03-12 but was "2026-02-30". Do see docs/reference/query.md.
        [query] the query cannot be used: status must be one of happened, ongoing, scheduled, hypothetical, denied, demanded but was "x". Do see docs/reference/query.md.""");
    refuses(
        "find:labels event:AID",
        "[query] the query cannot be used: event must go with find:statements or find:events but stood with find:labels. Do ask for those, or leave it out.");
    refuses(
        "find:people",
        "[query] the query cannot be used: find must be one of statements, events, labels, articles but was \"people\". Do name one of them, once.");
    refuses(
        "who:\"Ada",
        "[query] the query cannot be used: the quotation mark at character 5 must be closed but was not. Do add one at the end.");
    refuses(
        "about:…",
        "[query] the query cannot be used: about must have a letter or a digit but was \"…\". Do see docs/reference/query.md.");
    refuses(
        "article:x*",
        "[query] the query cannot be used: article must have no star but was x*. Do leave the star out.");
  }

  private static void refuses(String line, String messages) {
    assertThatThrownBy(() -> Query.parse(line))
        .isInstanceOf(HearsayException.class)
        .hasMessage(messages);
  }

  @Property
  void printsWhatItReadsAgain(@ForAll("queries") Query query) {
    assertThat(Query.parse(query.toString())).isEqualTo(query);
  }

  @Property(tries = 2000)
  void anyLineIsReadOrRefused(@ForAll("lines") String line) {
    try {
      Query query = Query.parse(line);
      assertThat(Query.parse(query.toString())).isEqualTo(query);
    } catch (HearsayException refused) {
      assertThat(refused.code()).isEqualTo(HearsayException.Code.INPUT);
      assertThat(refused.getMessage().lines())
          .allMatch(message -> message.startsWith("[query] the query cannot be used: "));
    }
  }

  @Provide
  Arbitrary<Query> queries() {
    Arbitrary<Term> terms =
        Combinators.combine(
                Arbitraries.of(Key.WHO, Key.ABOUT, Key.OUTLET, Key.ARTICLE),
                Arbitraries.of(true, false),
                Arbitraries.strings().ofMinLength(1).list().ofMinSize(1).ofMaxSize(3))
            .as(
                (key, not, values) ->
                    new Term(key, not, values.stream().map(each -> Value.of("a" + each)).toList()));
    return Combinators.combine(Arbitraries.of(Unit.class), terms.list().ofMaxSize(4))
        .as(Query::new);
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(
                3,
                Arbitraries.of(
                    "who:",
                    "-",
                    "\"",
                    ",",
                    "*",
                    " ",
                    "find:",
                    "events",
                    "event:AID",
                    "\\",
                    "#1",
                    "said-from:2026-01-01",
                    "2",
                    "'; --")),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(3)))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
