package org.hearsay.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordSchemaTest {
  private static JsonSchema schema;

  @BeforeAll
  static void readSchema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            RecordJson.class.getResourceAsStream(RecordJson.SCHEMA), RecordJson.SCHEMA)) {
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }

  @Test
  void allowsWhatIsWritten() {
    assertThat(schema.validate(RecordJson.write(Samples.full()), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(RecordJson.write(Samples.bare()), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "type":"direct"   | "type":"shouted"
          "type":"CONSULT"  | "type":"consult"
          "confidence":0.93 | "confidence":1.5
          "denied":false    | "denied":null
          "form":"pronoun"  | "form":null
          "country":"NLD"   | "country":"nl"
          "codebook":"velmore", |
          """)
  void refusesWhatTheFormatDoesNotAllow(String right, String wrong) {
    String json = RecordJson.write(Samples.full()).replace(right, wrong == null ? "" : wrong);

    assertThat(schema.validate(json, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void namesTheSameKindsAsJava() {
    assertThat(kinds("statement", "type")).isEqualTo(words(StatementType.values()));
    assertThat(kinds("statement", "source_type")).isEqualTo(words(SourceType.values()));
    assertThat(kinds("channel", "kind")).isEqualTo(words(ChannelKind.values()));
    assertThat(kinds("actor", "type")).isEqualTo(words(ActorType.values()));
    assertThat(kinds("role", "status")).isEqualTo(words(RoleStatus.values()));
    assertThat(kinds("affiliation", "relation")).isEqualTo(words(Relation.values()));
    assertThat(kinds("event", "type")).isEqualTo(words(EventType.values()));
    assertThat(kinds("event", "status")).isEqualTo(words(EventStatus.values()));
    assertThat(kinds("time", "type")).isEqualTo(words(TimeType.values()));
    assertThat(kinds("place", "sense")).isEqualTo(words(PlaceSense.values()));
    assertThat(kinds("label", "form")).isEqualTo(words(LabelForm.values()));
    assertThat(kinds("position", "stance")).isEqualTo(words(Stance.values()));
  }

  private static List<String> kinds(String part, String key) {
    JsonNode kinds = schema.getSchemaNode().at("/$defs/" + part + "/properties/" + key + "/enum");
    return StreamSupport.stream(kinds.spliterator(), false).map(JsonNode::textValue).toList();
  }

  private static List<String> words(JsonWord... kinds) {
    return Arrays.stream(kinds).map(JsonWord::json).toList();
  }
}
