/**
 * What somebody sends enters: a text, a page or JSON lines. What became of each article leaves:
 * read, kept, or rejected with a reason.
 *
 * <p>It is gathered and read as the command {@code hearsay keep} does it, within the limits of one
 * request. Neighbours: {@code gather}, {@code reader} and {@code store} beneath, {@code api} and
 * {@code page} above.
 */
@NullMarked
package org.hearsay.web.intake;

import org.jspecify.annotations.NullMarked;
