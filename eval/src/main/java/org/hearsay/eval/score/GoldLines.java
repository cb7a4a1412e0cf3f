package org.hearsay.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.record.ArticleRecord;

/** Gold as lines of JSON, each beside the record of the same article. */
final class GoldLines {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** A line and its record. */
  record Line(JsonNode gold, ArticleRecord record) {}

  private GoldLines() {}

  static List<Line> read(Collection<ArticleRecord> records, Path file) throws IOException {
    Map<String, ArticleRecord> byId = new HashMap<>();
    records.forEach(record -> byId.put(record.article().id(), record));
    List<Line> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        JsonNode gold = MAPPER.readTree(line);
        ArticleRecord record = byId.get(gold.path("id").asText());
        if (record == null) {
          throw new IllegalArgumentException(
              "records: must hold article " + gold.path("id").asText() + " but did not");
        }
        lines.add(new Line(gold, record));
      }
    }
    return lines;
  }
}
