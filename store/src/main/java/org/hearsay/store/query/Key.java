package org.hearsay.store.query;

import static org.hearsay.store.query.Unit.ARTICLES;
import static org.hearsay.store.query.Unit.EVENTS;
import static org.hearsay.store.query.Unit.LABELS;
import static org.hearsay.store.query.Unit.STATEMENTS;

import java.util.Locale;
import java.util.Set;

/**
 * What a term of a query asks for. What each means for each unit stands in {@code
 * docs/reference/query.md}.
 */
public enum Key {
  /** Who says it, does it, or uses the label. */
  WHO(Form.NAME, STATEMENTS, EVENTS, LABELS, ARTICLES),
  /** To whom it is said or done. */
  TO(Form.NAME, STATEMENTS, EVENTS),
  /**
   * Who is named in what is said, has a part in the event, is labelled, or stands in the article.
   */
  MENTIONS(Form.NAME, STATEMENTS, EVENTS, LABELS, ARTICLES),
  /** Words of what is said, or of the article. */
  ABOUT(Form.TEXT, STATEMENTS, EVENTS, LABELS, ARTICLES),
  /** The type of an event, or of one that a statement tells of. */
  EVENT(Form.EVENT_TYPE, STATEMENTS, EVENTS),
  /** Whether the event is real. */
  STATUS(Form.EVENT_STATUS, STATEMENTS, EVENTS),
  /** Words of a label, or of one that a statement uses. */
  LABEL(Form.TEXT, STATEMENTS, LABELS),
  /** By what means it is said: a kind, or a name. */
  CHANNEL(Form.CHANNEL, STATEMENTS),
  /** Direct, indirect or mixed. */
  TYPE(Form.STATEMENT_TYPE, STATEMENTS),
  /** Named, unnamed, collective or document. */
  SOURCE(Form.SOURCE_TYPE, STATEMENTS),
  /** Whether the speaker denies it. */
  DENIED(Form.YES_OR_NO, STATEMENTS),
  /** An issue of the codebook on which a stance shows. */
  ISSUE(Form.WORD, STATEMENTS),
  /** For, against or neither. */
  STANCE(Form.STANCE, STATEMENTS),
  /** Who published. */
  OUTLET(Form.TEXT, STATEMENTS, EVENTS, LABELS, ARTICLES),
  /** The article's id in the store. */
  ARTICLE(Form.WORD, STATEMENTS, EVENTS, LABELS, ARTICLES),
  /** The first day of the time of the saying. */
  SAID_FROM(Form.DAY, STATEMENTS),
  /** Its last day. */
  SAID_TO(Form.DAY, STATEMENTS),
  /** The first day of the time of the event. */
  HAPPENS_FROM(Form.DAY, STATEMENTS, EVENTS),
  /** Its last day. */
  HAPPENS_TO(Form.DAY, STATEMENTS, EVENTS),
  /** The first day of publication. */
  PUBLISHED_FROM(Form.DAY, STATEMENTS, EVENTS, LABELS, ARTICLES),
  /** Its last day. */
  PUBLISHED_TO(Form.DAY, STATEMENTS, EVENTS, LABELS, ARTICLES);

  private final Form form;
  private final Set<Unit> units;

  Key(Form form, Unit... units) {
    this.form = form;
    this.units = Set.of(units);
  }

  /** The word in a query: "said-from". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What its values must be. */
  public Form form() {
    return form;
  }

  /** Whether the unit can be asked for it. */
  public boolean goesWith(Unit unit) {
    return units.contains(unit);
  }
}
