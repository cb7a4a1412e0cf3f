package org.hearsay.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.reader.encoder.EncodedText;
import org.hearsay.reader.encoder.Encoder;
import org.hearsay.reader.encoder.ModelFiles;
import org.hearsay.reader.name.NameDecoder;
import org.hearsay.reader.statement.StatementDecoder;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;

/**
 * Prints what the decoder finds, before any rule, for comparison with the decoder in {@code
 * training/}: a JSON object a line with id, names and statements, offsets in code points.
 *
 * <p>{@code DecodeDump MODEL-FOLDER ARTICLES.jsonl}
 */
final class DecodeDump {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DecodeDump() {}

  public static void main(String[] arguments) throws IOException {
    try (Encoder encoder = Encoder.open(ModelFiles.in(Path.of(arguments[0])))) {
      for (String line : Files.readAllLines(Path.of(arguments[1]))) {
        JsonNode article = JSON.readTree(line);
        String text = article.get("text").asText();
        EncodedText encoded = encoder.encode(encoder.tokenize(text), Layout.of(text).sentences());
        ObjectNode out = JSON.createObjectNode().put("id", article.path("id").asText());
        names(out.putArray("names"), text, encoded);
        statements(out.putArray("statements"), text, encoded);
        System.out.println(JSON.writeValueAsString(out));
      }
    }
  }

  private static void names(ArrayNode out, String text, EncodedText encoded) {
    NameDecoder.decode(encoded)
        .forEach(
            name -> {
              ObjectNode node = out.addObject();
              span(node.putArray("span"), text, name.span());
              node.put("type", name.type().name()).put("confidence", name.confidence());
            });
  }

  private static void statements(ArrayNode out, String text, EncodedText encoded) {
    StatementDecoder.decode(encoded, null)
        .forEach(
            found -> {
              ObjectNode node = out.addObject();
              spans(node.putArray("source"), text, found.source());
              spans(node.putArray("cue"), text, found.cue());
              spans(node.putArray("content"), text, found.content());
              node.put("nested", found.nested()).put("confidence", found.confidence());
            });
  }

  private static void spans(ArrayNode out, String text, List<Span> spans) {
    spans.forEach(span -> span(out.addArray(), text, span));
  }

  private static void span(ArrayNode out, String text, Span span) {
    out.add(text.codePointCount(0, span.start())).add(text.codePointCount(0, span.end()));
  }
}
