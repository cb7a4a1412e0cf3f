package org.hearsay.reader.role;

import org.hearsay.reader.phrase.Item;
import org.hearsay.record.RoleStatus;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * An office as a phrase states it: "former Tarnian president".
 *
 * @param title the words for it
 * @param evidence the phrase's characters
 * @param body the name of the body for which it is held, or null
 * @param status whether it is held
 * @param office the kind of the office, as in offices.tsv
 * @param plural whether several people hold it: "councillors"
 */
record FoundRole(
    String title,
    Span evidence,
    @Nullable Item body,
    RoleStatus status,
    String office,
    boolean plural) {

  FoundRole withBody(Item other) {
    return new FoundRole(title, evidence.union(other.span()), other, status, office, plural);
  }

  FoundRole withStatus(RoleStatus other) {
    return new FoundRole(title, evidence, body, other, office, plural);
  }

  FoundRole withTitle(String longer, Span to) {
    return new FoundRole(longer, evidence.union(to), body, status, office, plural);
  }
}
