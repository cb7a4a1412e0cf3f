package org.hearsay.reader.actor;

import java.util.Optional;
import org.hearsay.reader.knowledge.State;

/** Tells the country of a nationality word. Stateless and thread-safe. */
public final class Nationalities {

  private Nationalities() {}

  /**
   * The country of an adjective or people's name, as ISO 3166-1 alpha-3: FRA of "French", IRQ of
   * "Iraqis".
   */
  public static Optional<String> country(String word) {
    return State.ofAdjective(word).or(() -> State.ofPeople(word)).map(State::code);
  }
}
