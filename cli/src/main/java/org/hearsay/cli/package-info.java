/**
 * The command line: arguments enter, records or text for people leave, with an exit code.
 *
 * <p>Commands are thin and hold no rules of their own: they call gather and reader, and map
 * failures to exit codes in one place. Nothing in the house knows this package but eval, which runs
 * it.
 */
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
