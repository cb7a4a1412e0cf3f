/**
 * Finds the names of persons, organizations, places and groups. The network's scores for each word
 * enter, the mentions with their kind and confidence leave, in text order and without overlap. The
 * package {@code actor} joins the mentions of one actor. Trained on public corpora that the model's
 * card lists.
 */
@NullMarked
package org.hearsay.reader.name;

import org.jspecify.annotations.NullMarked;
