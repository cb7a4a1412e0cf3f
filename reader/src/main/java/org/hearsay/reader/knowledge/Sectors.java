package org.hearsay.reader.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sectors that an actor can have: the primary codes of PLOVER (manual 0.7b1, Open Event Data
 * Alliance), and its codes for actors without a state. Those of CAMEO, which older dictionaries
 * use, become them; "MED" there is the media, which PLOVER calls JRN, and "HLH" is health, now MED.
 */
final class Sectors {

  static final List<String> ALL =
      List.of(
          "GOV", "JUD", "LEG", "MIL", "COP", "OPP", "PTY", "REB", "PRM", "SPY", "UAF", "CVL", "ELI",
          "BUS", "EDU", "MED", "LAB", "AGR", "JRN", "REF", "REL", "SOC", "CRM", "IGO", "NGO");

  private static final Map<String, String> FROM_CAMEO =
      Map.ofEntries(
          Map.entry("MED", "JRN"),
          Map.entry("HLH", "MED"),
          Map.entry("INS", "REB"),
          Map.entry("SEP", "REB"),
          Map.entry("IMG", "REB"),
          Map.entry("MNC", "BUS"),
          Map.entry("NGM", "SOC"),
          Map.entry("HRI", "SOC"),
          Map.entry("ENV", "SOC"),
          Map.entry("SET", "CVL"));

  private static final int LETTERS = 3;

  private Sectors() {}

  /**
   * The sector in a CAMEO code such as "GOVMIL", without its country: the first part that is one.
   */
  static Optional<String> ofCameo(String code) {
    for (int i = 0; i + LETTERS <= code.length(); i += LETTERS) {
      String part = code.substring(i, i + LETTERS);
      String sector = FROM_CAMEO.getOrDefault(part, part);
      if (ALL.contains(sector)) {
        return Optional.of(sector);
      }
    }
    return Optional.empty();
  }
}
