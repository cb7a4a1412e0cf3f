/**
 * Measures the reader: a corpus with its gold annotations enters, the pages of figures in the
 * reference leave.
 *
 * <p>Each figure is written with the checksum of its data, the command and the version. The package
 * stands above gather and reader; nothing else knows it, and nobody takes it home.
 */
@NullMarked
package org.hearsay.eval;

import org.jspecify.annotations.NullMarked;
