package org.hearsay.record;

import java.util.List;

/**
 * Between whom something was said, as far as the text tells.
 *
 * @param speakers ids of the actors to which the source refers; several for a joint source, empty
 *     when not determinable
 * @param sourceType what kind of source the words name
 * @param addressees ids of the actors to whom it is said
 * @param chain names of those who stand between the publishing outlet and the speaker, nearest to
 *     the speaker last
 */
public record Attribution(
    List<String> speakers, SourceType sourceType, List<String> addressees, List<String> chain) {

  /** Checks that nobody is named twice in one part. */
  public Attribution {
    speakers = List.copyOf(speakers);
    addressees = List.copyOf(addressees);
    chain = List.copyOf(chain);
    Violations.of(Attribution.class)
        .distinct("speakers", speakers)
        .distinct("addressees", addressees)
        .distinct("chain", chain)
        .throwIfAny();
  }

  /** Speakers and their kind, nobody else. */
  public static Attribution of(List<String> speakers, SourceType sourceType) {
    return new Attribution(speakers, sourceType, List.of(), List.of());
  }
}
