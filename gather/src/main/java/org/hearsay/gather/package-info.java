/**
 * From what is given to articles: text files, saved pages, lines of JSON, folders, standard input.
 *
 * <p>Each input becomes one value after the other, read or rejected with a reason, so that a bad
 * article never stops the others. The package knows the record below it, and nothing of reading.
 */
@NullMarked
package org.hearsay.gather;

import org.jspecify.annotations.NullMarked;
