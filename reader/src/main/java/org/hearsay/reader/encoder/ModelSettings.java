package org.hearsay.reader.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the reader must know of a network beside its weights, as its {@code model.json} tells.
 *
 * @param maxLength pieces that the network reads at once, the two around a window included
 * @param temperature by which its scores are divided before they become probabilities
 * @param partCost what a further part of content costs, in its scores; see {@link PairGrammar}
 * @param partCostAcrossCue the same for a part behind the cue when there is one before it
 * @param language the language of the texts that it was trained on, as BCP 47
 */
record ModelSettings(
    int maxLength, double temperature, double partCost, double partCostAcrossCue, String language) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Checks that windows fit and that probabilities exist. */
  ModelSettings {
    List<String> wrong = new ArrayList<>();
    if (maxLength < 256 || maxLength > 512) {
      wrong.add("max_length must be from 256 to 512 but was " + maxLength);
    }
    if (!(temperature > 0 && temperature <= 100)) {
      wrong.add("temperature must be above 0 and at most 100 but was " + temperature);
    }
    if (!(partCost >= 0 && partCostAcrossCue >= 0)) {
      wrong.add(
          "part_cost and part_cost_across_cue must be 0 or more but were %s and %s"
              .formatted(partCost, partCostAcrossCue));
    }
    if (language.isBlank()) {
      wrong.add("language must have words but has none");
    }
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", wrong));
    }
  }

  /**
   * The settings in this JSON object.
   *
   * @throws IOException when it is no JSON
   * @throws IllegalArgumentException when a setting is missing or out of bounds
   */
  static ModelSettings parse(byte[] json) throws IOException {
    JsonNode settings = JSON.readTree(json);
    return new ModelSettings(
        settings.path("max_length").asInt(),
        settings.path("temperature").asDouble(),
        settings.path("part_cost").asDouble(Double.NaN),
        settings.path("part_cost_across_cue").asDouble(Double.NaN),
        settings.path("language").asText());
  }
}
