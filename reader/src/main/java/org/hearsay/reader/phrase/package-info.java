/**
 * A text as a row of words and whole names, over which rules can count steps. The layout, the
 * grammar's parts of speech, names and actors enter; the row leaves, with who stands in it. The
 * packages {@code role} and {@code label} read their noun phrases off it. Determiners and states
 * are those of the package {@code actor}.
 */
@NullMarked
package org.hearsay.reader.phrase;

import org.jspecify.annotations.NullMarked;
