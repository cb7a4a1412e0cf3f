package org.hearsay.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.reader.MarkedText;
import org.hearsay.reader.encoder.Encoder;
import org.hearsay.reader.encoder.ModelFiles;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GrammarCuesTest {
  private static Encoder encoder;

  @BeforeAll
  static void open() {
    encoder = Encoder.open(ModelFiles.shipped());
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  /** "source | cue | content" of what is added or changed. */
  private static List<String> added(String marked) {
    MarkedText text = MarkedText.of(marked);
    Layout layout = Layout.of(text.text());
    Grammar grammar = Grammar.of(encoder.encode(encoder.tokenize(text.text()), layout.sentences()));
    return GrammarCues.with(layout, grammar, text.statements()).stream()
        .filter(statement -> !text.statements().contains(statement))
        .map(
            s ->
                words(layout, s.source())
                    + " | "
                    + words(layout, s.cue())
                    + " | "
                    + words(layout, s.content()))
        .toList();
  }

  private static String words(Layout layout, List<Span> spans) {
    return spans.stream().map(layout::words).collect(Collectors.joining(" … "));
  }

  @Test
  void theSpeakerGoesOnWithASecondCue() {
    assertThat(
            added(
                "<s1>Ada Quill</s1> <c1>said</c1> <x1>the dam was safe</x1>, stressing that nobody had left."))
        .containsExactly("Ada Quill | stressing | that nobody had left");
  }

  @Test
  void aParticipleWithoutThatOrWithoutASpeakerIsNoCue() {
    assertThat(
            added(
                "<s1>Ada Quill</s1> <c1>said</c1> <x1>the dam was safe</x1>, adding water to the wine."))
        .isEmpty();
    assertThat(added("The dam broke, proving that it was old.")).isEmpty();
    assertThat(added("The mayor left the hall, stressing that nobody had left.")).isEmpty();
  }

  @Test
  void nobodyTellsWhatIsReported() {
    assertThat(added("On Monday, the fleet has reportedly left port with its crews."))
        .containsExactly(" | reportedly | the fleet has … left port with its crews");
  }

  @Test
  void othersWantInsideWhatSomebodySays() {
    assertThat(
            added(
                "<s1>Ada Quill</s1> <c1>said</c1> <x1>the crews are determined to stay until spring</x1>."))
        .containsExactly("the crews | are determined | to stay until spring");
    assertThat(
            added(
                "<s1>Ada Quill</s1> <c1>said</c1> <x1>she would push for a vote on the dam</x1>."))
        .containsExactly("she | would push for | a vote on the dam");
  }

  @Test
  void whatNobodySaysHoldsNoWishes() {
    assertThat(added("The crews are determined to stay until spring.")).isEmpty();
    assertThat(added("<s1>Ada Quill</s1> <c1>said</c1> <x1>the crews pushed the boat</x1>."))
        .isEmpty();
  }

  @Test
  void reactingToSomethingSaysNothing() {
    MarkedText text =
        MarkedText.of("<s1>The union</s1> <c1>has reacted to</c1> <x1>the vote of Monday</x1>.");

    assertThat(
            StatementFinisher.finish(
                org.hearsay.record.Article.of("a", text.text()),
                Layout.of(text.text()),
                text.statements()))
        .isEmpty();
  }
}
