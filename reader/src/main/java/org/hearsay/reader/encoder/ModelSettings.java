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
 * @param language the language of the texts that it was trained on, as BCP 47
 */
record ModelSettings(int maxLength, double temperature, String language) {
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
        settings.path("language").asText());
  }
}
