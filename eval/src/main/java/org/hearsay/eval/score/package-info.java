/**
 * Measures: records and gold annotations enter, counts of what is right, found and wanted leave.
 *
 * <p>Records and gold meet by article id; offsets are carried over through the visible characters,
 * so a program may normalise white space freely. Exact means that every part of a discontinuous
 * span is exact. Reading gold files happens here too; running the reader and writing pages is for
 * the package above.
 */
@NullMarked
package org.hearsay.eval.score;

import org.jspecify.annotations.NullMarked;
