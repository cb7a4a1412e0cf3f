package org.hearsay.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is named or described beyond a name.
 *
 * @param id "l1", unique within the record
 * @param actor id of the actor so described; null where it is what somebody does ("so-called
 *     talks")
 * @param span its words in the text
 * @param label the words as they count: without article and quotation marks
 * @param form by what grammar
 * @param voice id of the statement inside whose content it stands; null is the outlet's own words
 * @param distance how the writer keeps away from the word, or null
 */
public record Label(
    String id,
    @Nullable String actor,
    Span span,
    String label,
    LabelForm form,
    @Nullable String voice,
    @Nullable Distance distance) {

  /** Checks that id and label have words, and the actor if there is one. */
  public Label {
    Violations.of(Label.class)
        .words("id", id)
        .wordsOrNull("actor", actor)
        .words("label", label)
        .throwIfAny();
  }

  /** The actor so described; nobody where it is what somebody does. */
  public List<String> actors() {
    return actor == null ? List.of() : List.of(actor);
  }
}
