/**
 * Times that the text names, and when a statement was made.
 *
 * <p>The article, its layout and its statements enter; the record's times leave, valued as in
 * TIMEX3 against the day of publication, and each statement's time of saying. Words and patterns
 * are data that lies beside the code; the calendar is java.time's, and the Iranian one the common
 * arithmetic of thirty-three years. The statement package is the neighbour above.
 */
@NullMarked
package org.hearsay.reader.time;

import org.jspecify.annotations.NullMarked;
