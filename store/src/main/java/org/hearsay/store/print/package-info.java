/**
 * What was found as data for other programs: hits enter, lines of CSV or JSON leave.
 *
 * <p>Commands, API and pages all write these, so that a table saved from a page is the one that the
 * command writes. The store is the neighbour below. CSV as in RFC 4180, safe to open in a
 * spreadsheet.
 */
@NullMarked
package org.hearsay.store.print;

import org.jspecify.annotations.NullMarked;
