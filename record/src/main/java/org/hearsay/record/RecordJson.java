package org.hearsay.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes and reads records as JSON, format {@value #FORMAT}: one object on one line, keys in the
 * order of the format. Spans are in UTF-16 units in Java and in Unicode code points in JSON; this
 * class is the one place that converts.
 *
 * <pre>{@code
 * String line = RecordJson.write(record);
 * ArticleRecord same = RecordJson.read(line);
 * }</pre>
 *
 * <p>Stateless and safe to use from several threads. The JSON Schema of the format is the resource
 * {@value #SCHEMA} beside this class.
 */
public final class RecordJson {
  /** The name of the format, as it stands in every record. */
  public static final String FORMAT = "hearsay/1";

  /** The name of the resource that holds the JSON Schema of the format. */
  public static final String SCHEMA = "record.schema.json";

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RecordJson() {}

  /** The record as one line of JSON, without a line end. */
  public static String write(ArticleRecord record) {
    StringWriter out = new StringWriter(3 * record.article().text().length());
    try {
      write(record, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  /**
   * Writes the record as one line of JSON, without a line end; leaves the writer open.
   *
   * @throws IOException when the writer does
   */
  public static void write(ArticleRecord record, Writer out) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      new RecordWriter(generator, record).write();
    }
  }

  /**
   * The record that a line of JSON holds. Keys that the format does not name are passed over.
   *
   * @throws HearsayException with code {@link HearsayException.Code#INPUT} when the line is no
   *     JSON, lacks a key, or holds a value that the format does not allow
   */
  public static ArticleRecord read(String json) {
    try {
      return RecordReader.read(JsonFields.of("record", MAPPER.readTree(json)));
    } catch (JsonProcessingException notJson) {
      throw new HearsayException(
          HearsayException.Code.INPUT,
          "record: the line must be a JSON object but was not: " + notJson.getOriginalMessage(),
          notJson);
    }
  }
}
