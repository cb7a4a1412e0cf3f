package org.hearsay.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecordJsonPropertyTest {

  @Property(tries = 300)
  void readsWhatItWrites(@ForAll("records") ArticleRecord record) {
    assertThat(RecordJson.read(RecordJson.write(record))).isEqualTo(record);
  }

  @Property(tries = 300)
  void writesOneLine(@ForAll("records") ArticleRecord record) {
    assertThat(RecordJson.write(record)).doesNotContain("\n");
  }

  @Provide
  Arbitrary<ArticleRecord> records() {
    return texts()
        .flatMap(
            text -> spans(text).list().ofMinSize(1).ofMaxSize(5).map(spans -> record(text, spans)));
  }

  private static Arbitrary<String> texts() {
    Arbitrary<Integer> characters =
        Arbitraries.oneOf(
            Arbitraries.of((int) 'a', (int) '"', (int) '\\', (int) '\n', 0, 0x2028, 0x130, 0x131),
            Arbitraries.integers().between(0xe000, 0xffff),
            Arbitraries.integers().between(0x10000, 0x10ffff));
    return characters
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(points -> "x" + points.stream().map(Character::toString).reduce("", String::concat));
  }

  private static Arbitrary<Span> spans(String text) {
    int length = text.codePointCount(0, text.length());
    return Arbitraries.integers()
        .between(0, length - 1)
        .flatMap(
            start ->
                Arbitraries.integers()
                    .between(start + 1, length)
                    .map(end -> span(text, start, end)));
  }

  private static Span span(String text, int start, int end) {
    return Span.of(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private static ArticleRecord record(String text, List<Span> spans) {
    List<Mention> mentions =
        spans.stream()
            .distinct()
            .sorted()
            .map(span -> new Mention(span, MentionForm.NAME))
            .toList();
    List<Statement> statements =
        IntStream.range(0, spans.size()).mapToObj(i -> statement("s" + i, spans.get(i))).toList();
    Findings findings =
        Findings.NONE
            .withActors(List.of(Actor.of("a1", "x", ActorType.UNKNOWN, mentions)))
            .withStatements(statements);
    return new ArticleRecord(Article.of("any", text), findings, Samples.run());
  }

  private static Statement statement(String id, Span content) {
    return new Statement(
        id,
        StatementType.INDIRECT,
        new Wording(List.of(), List.of(), List.of(content)),
        Attribution.of(List.of("a1"), SourceType.NAMED),
        Setting.UNKNOWN,
        null,
        false,
        1.0 / content.length());
  }
}
