package org.hearsay.reader.place;

import org.hearsay.record.Span;

/**
 * The name of a place where it stands in the text.
 *
 * @param span its words
 * @param name its words with single blanks
 * @param confidence how sure it is that a place is named, 0 to 1
 */
record PlaceMention(Span span, String name, double confidence) {}
