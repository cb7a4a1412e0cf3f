package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"accuracy", "speed"})
  void saysWhichCorporaAreMissing(String measurement) {
    StringWriter errors = new StringWriter();
    int code =
        Evaluation.commands()
            .setErr(new PrintWriter(errors, true))
            .execute(measurement, "--data", folder.toString());

    assertThat(code).isEqualTo(1);
    assertThat(errors.toString())
        .startsWith(
            "[eval] [%s] corpora could not be read: the folder must hold ".formatted(folder))
        .contains("data/polnear-dev.articles.jsonl")
        .endsWith(
            " but does not. Do: name the folder in which data/ stands: --data FOLDER."
                + System.lineSeparator());
  }

  @Test
  void needsToKnowWhereTheCorporaAre() {
    StringWriter errors = new StringWriter();
    int code = Evaluation.commands().setErr(new PrintWriter(errors, true)).execute("accuracy");

    assertThat(code).isEqualTo(2);
    assertThat(errors.toString()).contains("--data=DATA");
  }
}
