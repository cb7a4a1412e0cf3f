package org.hearsay.store.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.record.HearsayException;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to be corrected in the record that they see. Values are JSON in the record's
 * form; spans need only {@code start} and {@code end}, in code points.
 *
 * <pre>{@code
 * Edit.change(Layer.STATEMENTS, "s3", "speakers", "[\"a2\"]");
 * Edit.add(Layer.LABELS, "{\"actor\":\"a1\",\"span\":{\"start\":4,\"end\":11},\"label\":\"rebel\",\"form\":\"nominal\"}");
 * Edit.delete(Layer.EVENTS, "e2");
 * Edit.confirm(Layer.ARTICLE, "");
 * }</pre>
 *
 * @param action what is done
 * @param layer to an item of which list
 * @param item the item's id in the record; of a position {@code actor/issue/statement}; empty for a
 *     new item and for the article
 * @param field which key is changed, or null
 * @param value the new value or the new item as JSON, or null
 * @param seen the value as the person saw it, as JSON, or null; when it is no more so, the edit is
 *     refused
 */
public record Edit(
    Action action,
    Layer layer,
    String item,
    @Nullable String field,
    @Nullable String value,
    @Nullable String seen) {

  /**
   * Checks that the parts go together.
   *
   * @throws HearsayException with code INPUT, and a line for each violation
   */
  public Edit {
    List<String> violations = new ArrayList<>();
    boolean adds = action == Action.ADD;
    boolean changes = action == Action.CHANGE;
    boolean whole = layer == Layer.ARTICLE;
    expect(
        !whole || action == Action.CONFIRM,
        "action must be confirm for the article but was " + action.word(),
        violations);
    expect(
        item.isEmpty() == (adds || whole),
        "item must "
            + (adds || whole ? "be left out" : "be an id of the record")
            + " but was \""
            + item
            + "\"",
        violations);
    expect(
        whole || (field != null && layer.fields().contains(field)) == changes,
        "field must be "
            + (changes ? "one of " + new TreeSet<>(layer.fields()) : "left out")
            + " but was "
            + (field == null ? "left out" : "\"" + field + "\""),
        violations);
    expect(
        (value != null) == (changes || adds),
        "value must be " + (changes || adds ? "given" : "left out") + " but was not",
        violations);
    if (!violations.isEmpty()) {
      throw refused(String.join("; ", violations) + ". Do see docs/how-to/correct-records.md.");
    }
  }

  /** Another value for a field. */
  public static Edit change(Layer layer, String item, String field, String value) {
    return new Edit(Action.CHANGE, layer, item, field, value, null);
  }

  /** A new item, without id. */
  public static Edit add(Layer layer, String value) {
    return new Edit(Action.ADD, layer, "", null, value, null);
  }

  /** An item less. */
  public static Edit delete(Layer layer, String item) {
    return new Edit(Action.DELETE, layer, item, null, null, null);
  }

  /** An item that is right as it stands; no item of the layer ARTICLE. */
  public static Edit confirm(Layer layer, String item) {
    return new Edit(Action.CONFIRM, layer, item, null, null, null);
  }

  /** The same edit, refused when the value is no more what the person saw. */
  public Edit whenSeen(String changed) {
    return new Edit(action, layer, item, field, value, changed);
  }

  static HearsayException refused(String reason) {
    return new HearsayException(
        HearsayException.Code.INPUT, "[correction] it could not be made: " + reason);
  }

  private static void expect(boolean holds, String violation, List<String> violations) {
    if (!holds) {
      violations.add(violation);
    }
  }
}
