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
import org.jspecify.annotations.Nullable;

/** Gold as lines of JSON, each beside the record of the same article. */
final class GoldLines {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** A line and its record; null when the program made none of the article. */
  record Line(JsonNode gold, @Nullable ArticleRecord record) {

    /** The record, which must be there. */
    ArticleRecord required() {
      if (record == null) {
        throw new IllegalArgumentException(
            "records: must hold article " + gold.path("id").asText() + " but did not");
      }
      return record;
    }
  }

  private GoldLines() {}

  static List<Line> read(Collection<ArticleRecord> records, Path file) throws IOException {
    Map<String, ArticleRecord> byId = new HashMap<>();
    records.forEach(record -> byId.put(record.article().id(), record));
    List<Line> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        JsonNode gold = MAPPER.readTree(line);
        lines.add(new Line(gold, byId.get(gold.path("id").asText())));
      }
    }
    return lines;
  }
}
