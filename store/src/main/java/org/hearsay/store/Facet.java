package org.hearsay.store;

import org.hearsay.store.query.Key;
import org.hearsay.store.query.Unit;
import org.jspecify.annotations.Nullable;

/** By what the things that a query finds are counted. */
public enum Facet {
  /** Who published. */
  OUTLET(Key.OUTLET, "a.outlet", " JOIN article a ON a.key = f.article", null),
  /** The month of publication, as 2026-03. */
  MONTH(null, "substr(f.published_day, 1, 7)", "", null),
  /** Who says it; the value is the name, {@code who:#17} the term. */
  WHO(
      Key.WHO,
      "o.key, o.name",
      " JOIN speaker p ON p.statement = f.key JOIN actor c ON c.key = p.actor"
          + " JOIN identity i ON i.key = c.identity JOIN identity o ON o.key = i.root",
      Unit.STATEMENTS),
  /** To whom it is said. */
  TO(
      Key.TO,
      "o.key, o.name",
      " JOIN addressee p ON p.statement = f.key JOIN actor c ON c.key = p.actor"
          + " JOIN identity i ON i.key = c.identity JOIN identity o ON o.key = i.root",
      Unit.STATEMENTS),
  /** Who is named in what is said. */
  MENTIONS(
      Key.MENTIONS,
      "o.key, o.name",
      " JOIN spoken_of p ON p.statement = f.key JOIN actor c ON c.key = p.actor"
          + " JOIN identity i ON i.key = c.identity JOIN identity o ON o.key = i.root",
      Unit.STATEMENTS),
  /** By what means it is said. */
  CHANNEL(Key.CHANNEL, "s.channel_kind", " JOIN statement s ON s.key = f.key", Unit.STATEMENTS),
  /** Where the quotation marks stand. */
  TYPE(Key.TYPE, "s.type", " JOIN statement s ON s.key = f.key", Unit.STATEMENTS),
  /** The type of an event. */
  EVENT(Key.EVENT, "e.type", " JOIN event e ON e.key = f.key", Unit.EVENTS),
  /** Whether an event is real. */
  STATUS(Key.STATUS, "e.status", " JOIN event e ON e.key = f.key", Unit.EVENTS),
  /** Who is called so. */
  LABELLED(
      Key.MENTIONS,
      "o.key, o.name",
      " JOIN label l ON l.key = f.key JOIN actor c ON c.key = l.actor"
          + " JOIN identity i ON i.key = c.identity JOIN identity o ON o.key = i.root",
      Unit.LABELS),
  /** The words of a label. */
  LABEL(Key.LABEL, "l.label", " JOIN label l ON l.key = f.key", Unit.LABELS);

  private final @Nullable Key key;
  private final String columns;
  private final String join;
  private final @Nullable Unit unit;

  Facet(@Nullable Key key, String columns, String join, @Nullable Unit unit) {
    this.key = key;
    this.columns = columns;
    this.join = join;
    this.unit = unit;
  }

  /** Whether what this unit finds can be counted so. */
  public boolean goesWith(Unit found) {
    return unit == null || unit == found;
  }

  /** The counts of rows called f: value or identity and name, and how many. */
  Sql counts(Sql rows, int limit) {
    return new Sql()
        .add("SELECT " + columns + ", count(*) AS hits FROM (")
        .add(rows)
        .add(") f" + join + " GROUP BY " + columns + " ORDER BY hits DESC, 1 LIMIT ?", limit);
  }

  boolean isIdentity() {
    return this == WHO || this == TO || this == MENTIONS || this == LABELLED;
  }

  @Nullable Key key() {
    return key;
  }
}
