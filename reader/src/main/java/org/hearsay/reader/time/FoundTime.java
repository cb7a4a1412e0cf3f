package org.hearsay.reader.time;

import org.hearsay.record.Span;

/**
 * A time expression in the text, before it is resolved.
 *
 * @param span its words
 * @param meaning what it says
 * @param direction on which side of the publication its clause lies
 */
record FoundTime(Span span, Meaning meaning, Direction direction) {}
