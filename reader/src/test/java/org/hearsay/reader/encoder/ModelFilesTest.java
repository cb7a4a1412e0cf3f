package org.hearsay.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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
        "{'max_length': 256, 'temperature': 1.5, 'part_cost': 8, 'part_cost_across_cue': 2, 'language': 'en', 'confidence_slope': 0.5, 'confidence_offset': -0.1, 'least_confidence': 0.3, 'least_nested_confidence': 0.3, 'parts_of_speech': ['NN'], 'relations': ['root'], 'mentions': ['none']}"
            .replace('\'', '"'));
    Files.writeString(folder.resolve("encoder.onnx"), "no network");
  }

  @Test
  void readsSettingsAndVocabulary() {
    ModelFiles files = ModelFiles.in(folder);

    assertThat(files.settings())
        .isEqualTo(
            new ModelSettings(
                256,
                1.5,
                8,
                2,
                "en",
                new ModelSettings.Confidence(new Calibration(0.5, -0.1), 0.3, 0.3),
                new ModelSettings.Labels(List.of("NN"), List.of("root"), List.of("none"))));
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
    change("256", "0", "1.5", "0", "8", "-1", "'en'", "''");

    fails(
        "[%s/model.json] model file could not be used: max_length must be from 256 to 512 but was 0;"
            + " temperature must be above 0 and at most 100 but was 0.0;"
            + " part_cost and part_cost_across_cue must be 0 or more but were -1.0 and 2.0; language must have words but has none."
            + DO);
  }

  @Test
  void saysWhatIsWrongWithConfidences() throws IOException {
    change("0.5", "0");

    fails(
        "[%s/model.json] model file could not be used: confidence_slope must be above 0 and confidence_offset a number but were 0.0 and -0.1."
            + DO);
  }

  @Test
  void needsLabels() throws IOException {
    change("['NN']", "[]");

    fails(
        "[%s/model.json] model file could not be used: parts_of_speech, relations and mentions must have labels but have none."
            + DO);
  }

  private void change(String... words) throws IOException {
    Path file = folder.resolve("model.json");
    String settings = Files.readString(file).replace('"', '\'');
    for (int i = 0; i < words.length; i += 2) {
      settings = settings.replaceFirst(Pattern.quote(words[i]), words[i + 1]);
    }
    Files.writeString(file, settings.replace('\'', '"'));
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
