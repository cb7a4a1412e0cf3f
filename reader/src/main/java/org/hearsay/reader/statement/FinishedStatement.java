package org.hearsay.reader.statement;

import java.util.List;
import java.util.Objects;
import org.hearsay.record.Span;
import org.hearsay.record.StatementType;
import org.hearsay.record.Wording;

/**
 * A statement whose words are final and whose speakers are not yet known. Statements refer to each
 * other by their index in the list of the article's statements.
 *
 * @param wording source, cue and content
 * @param addressees the words that name to whom it is said; empty when none do
 * @param type by where the quotation marks stand
 * @param parent index of the innermost statement whose content holds this one, or {@link
 *     #NO_PARENT}
 * @param denied whether the speaker denies the content
 * @param confidence how sure the network is, 0 to 1
 */
public record FinishedStatement(
    Wording wording,
    List<Span> addressees,
    StatementType type,
    int parent,
    boolean denied,
    double confidence) {

  /** Stands for the parent of a statement that stands in no other one. */
  public static final int NO_PARENT = -1;

  /** Checks the parent. */
  public FinishedStatement {
    addressees = List.copyOf(addressees);
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(type, "type");
    if (parent < NO_PARENT) {
      throw new IllegalArgumentException("parent must be an index or -1 but was " + parent + ".");
    }
  }

  /** The same statement, said to somebody. */
  public FinishedStatement withAddressees(List<Span> hearers) {
    return new FinishedStatement(wording, hearers, type, parent, denied, confidence);
  }

  /** The same statement in other words. */
  public FinishedStatement withWording(Wording words) {
    return new FinishedStatement(words, addressees, type, parent, denied, confidence);
  }

  /** Whether it stands inside the content of another statement. */
  public boolean nested() {
    return parent != NO_PARENT;
  }

  /** Where its words start. */
  public int start() {
    return wording.spans().get(0).start();
  }

  /** The span from its first word to its last. */
  public Span reach() {
    int end = wording.spans().stream().mapToInt(Span::end).max().orElseThrow();
    return Span.of(start(), end);
  }
}
