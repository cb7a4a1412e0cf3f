package org.hearsay.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.record.HearsayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTest {
  private static final String DO =
      " Do: build the module model again, or name a folder with encoder.onnx, vocab.txt and model.json.";

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(folder.resolve("vocab.txt"), "[UNK]\n[CLS]\n[SEP]\n[unused0]\n");
    Files.writeString(
        folder.resolve("model.json"),
        "{'max_length': 256, 'temperature': 1.5, 'part_cost': 8, 'part_cost_across_cue': 2, 'language': 'en'}"
            .replace('\'', '"'));
    Files.writeString(folder.resolve("encoder.onnx"), "no network");
  }

  @Test
  void readsSettingsAndVocabulary() {
    ModelFiles files = ModelFiles.in(folder);

    assertThat(files.settings()).isEqualTo(new ModelSettings(256, 1.5, 8, 2, "en"));
    assertThat(files.vocabulary().mark()).isEqualTo(3);
  }

  @Test
  void saysWhichFileIsMissing() throws IOException {
    Files.delete(folder.resolve("vocab.txt"));

    fails("[%s/vocab.txt] model file must be there but is not." + DO);
  }

  @Test
  void saysWhatAVocabularyLacks() throws IOException {
    Files.writeString(folder.resolve("vocab.txt"), "[UNK]\n[CLS]\n[SEP]\n");

    fails(
        "[%s/vocab.txt] model file could not be used: vocabulary must have the piece [unused0] but has not."
            + DO);
  }

  @Test
  void saysEverythingThatIsWrongWithSettings() throws IOException {
    Files.writeString(folder.resolve("model.json"), "{}");

    fails(
        "[%s/model.json] model file could not be used: max_length must be from 256 to 512 but was 0;"
            + " temperature must be above 0 and at most 100 but was 0.0;"
            + " part_cost and part_cost_across_cue must be 0 or more but were NaN and NaN; language must have words but has none."
            + DO);
  }

  @Test
  void saysThatTheNetworkIsDamaged() {
    assertThatThrownBy(() -> Encoder.open(ModelFiles.in(folder)))
        .isInstanceOfSatisfying(
            HearsayException.class,
            e -> assertThat(e.code()).isEqualTo(HearsayException.Code.SETUP))
        .hasMessageStartingWith("[" + folder + "/encoder.onnx] model file could not be used: ")
        .hasMessageEndingWith(DO);
  }

  @Test
  void namesTheChecksum() {
    assertThat(ModelFiles.checksum(new byte[0]))
        .isEqualTo("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  private void fails(String message) {
    assertThatThrownBy(() -> Encoder.open(ModelFiles.in(folder)))
        .isInstanceOfSatisfying(
            HearsayException.class,
            e -> assertThat(e.code()).isEqualTo(HearsayException.Code.SETUP))
        .hasMessage(message.formatted(folder));
  }
}
