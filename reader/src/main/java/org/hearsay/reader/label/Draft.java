package org.hearsay.reader.label;

import org.hearsay.record.Distance;
import org.hearsay.record.LabelForm;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A label before its voice is known.
 *
 * @param actor id of the actor, null for what is no actor
 * @param span its words in the text
 * @param label the words as they count
 * @param form by what grammar
 * @param distance how the writer keeps away, or null
 */
record Draft(
    @Nullable String actor, Span span, String label, LabelForm form, @Nullable Distance distance) {}
