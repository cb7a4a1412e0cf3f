package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.name.NameType;
import org.hearsay.record.Article;
import org.hearsay.record.Span;
import org.junit.jupiter.api.Test;

class PipelineTest {
  private static final NameMention ADA = new NameMention(new Span(0, 3), NameType.PERSON, 0.9);

  @Test
  void takesWhatIsKnownThroughItsSteps() {
    Step names = new Step("name", Set.of(), Layer.NAMES, known -> known.withNames(List.of(ADA)));

    Known known = Pipeline.of(List.of(names)).run(Known.of(Article.of("rain", "Ada said so.")));

    assertThat(known.names()).containsExactly(ADA);
  }

  @Test
  void namesEveryMissingStepWhenItIsBuilt() {
    Step statement =
        new Step("statement", Set.of(Layer.LAYOUT, Layer.NAMES), Layer.STATEMENTS, known -> known);
    Step again = new Step("again", Set.of(), Layer.STATEMENTS, known -> known);

    assertThatThrownBy(() -> Pipeline.of(List.of(statement, again)))
        .hasMessage(
            "pipeline: step statement needs LAYOUT, which no step before it gives;"
                + " step statement needs NAMES, which no step before it gives;"
                + " step again gives STATEMENTS, which a step before it gives");
  }
}
