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
 * @param confidence how sure of a statement it must be
 * @param labels the labels of its heads of grammar
 */
record ModelSettings(
    int maxLength,
    double temperature,
    double partCost,
    double partCostAcrossCue,
    String language,
    Confidence confidence,
    Labels labels) {

  /**
   * How sure of a statement the network must be.
   *
   * @param calibration how its probabilities become confidences
   * @param least below this confidence a statement is left out where nobody says otherwise
   * @param leastNested the same for a statement inside another's content
   */
  record Confidence(Calibration calibration, double least, double leastNested) {
    Confidence {
      check("least_confidence", least);
      check("least_nested_confidence", leastNested);
    }

    private static void check(String name, double value) {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException(name + " must be from 0 to 1 but was " + value);
      }
    }
  }

  /**
   * The labels of its heads of grammar, in the order of their columns.
   *
   * @param partsOfSpeech tags of the Penn Treebank
   * @param relations relations of Universal Dependencies
   * @param mentions kinds of mentions, "none" first
   */
  record Labels(List<String> partsOfSpeech, List<String> relations, List<String> mentions) {
    Labels {
      partsOfSpeech = List.copyOf(partsOfSpeech);
      relations = List.copyOf(relations);
      mentions = List.copyOf(mentions);
      if (partsOfSpeech.isEmpty() || relations.isEmpty() || mentions.isEmpty()) {
        throw new IllegalArgumentException(
            "parts_of_speech, relations and mentions must have labels but have none");
      }
    }

    /** How the columns of the network's table of tags are laid out. */
    TagColumns columns() {
      return new TagColumns(partsOfSpeech.size(), relations.size(), mentions.size());
    }
  }

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
        settings.path("language").asText(),
        confidence(settings),
        new Labels(
            labels(settings, "parts_of_speech"),
            labels(settings, "relations"),
            labels(settings, "mentions")));
  }

  private static Confidence confidence(JsonNode settings) {
    double slope = settings.path("confidence_slope").asDouble();
    double offset = settings.path("confidence_offset").asDouble(Double.NaN);
    double least = settings.path("least_confidence").asDouble(Double.NaN);
    double leastNested = settings.path("least_nested_confidence").asDouble(Double.NaN);
    return new Confidence(new Calibration(slope, offset), least, leastNested);
  }

  private static List<String> labels(JsonNode settings, String name) {
    List<String> labels = new ArrayList<>();
    settings.path(name).forEach(label -> labels.add(label.asText()));
    return labels;
  }

  /** How the columns of the network's table of tags are laid out. */
  TagColumns columns() {
    return labels.columns();
  }
}
