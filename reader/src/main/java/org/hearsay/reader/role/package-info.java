/**
 * Roles and affiliations as the text states them: who holds which office for whom, and which body
 * belongs to which. The record's actors, the names and the grammar enter; the same actors with
 * roles and affiliations leave, and bodies that are only told of by an office. The package {@code
 * label} takes what is neither. Word lists from general knowledge of the world's offices.
 */
@NullMarked
package org.hearsay.reader.role;

import org.jspecify.annotations.NullMarked;
