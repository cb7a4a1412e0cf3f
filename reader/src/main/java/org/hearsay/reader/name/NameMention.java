package org.hearsay.reader.name;

import org.hearsay.record.Span;

/**
 * A name where it stands in the text, for example "Asa'ib Ahl al-Haq" as an organization.
 *
 * @param span the name's characters, without white space around them
 * @param type what it is the name of
 * @param confidence how sure the network is of span and type, 0 to 1
 */
public record NameMention(Span span, NameType type, double confidence) {
  /** Checks that the confidence is a probability. */
  public NameMention {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "confidence must be from 0 to 1 but was " + confidence + ".");
    }
  }
}
