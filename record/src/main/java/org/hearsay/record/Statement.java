package org.hearsay.record;

import org.jspecify.annotations.Nullable;

/**
 * Somebody is shown to say, write, believe, feel, want, promise, ask or order something, by words
 * that tell so; as in PolNeAR (Newell, Margolin and Ruths, LREC 2018).
 *
 * @param id "s1", unique within the record
 * @param type by where the quotation marks stand
 * @param wording the words of source, cue and content
 * @param attribution speakers and addressees
 * @param setting channel, time and place
 * @param parent id of the statement inside whose content this one stands, or null
 * @param denied whether the speaker denies or rejects having said it, or its truth
 * @param confidence how sure the reader is, from 0 to 1; kept to four decimals
 */
public record Statement(
    String id,
    StatementType type,
    Wording wording,
    Attribution attribution,
    Setting setting,
    @Nullable String parent,
    boolean denied,
    double confidence) {

  /** Checks id, parent and confidence. */
  public Statement {
    Violations.of(Statement.class)
        .words("id", id)
        .expect(!id.equals(parent), "parent", "be another statement", parent)
        .confidence(confidence)
        .throwIfAny();
    confidence = Violations.rounded(confidence);
  }

  /** The same statement with another setting. */
  public Statement withSetting(Setting changed) {
    return new Statement(id, type, wording, attribution, changed, parent, denied, confidence);
  }
}
