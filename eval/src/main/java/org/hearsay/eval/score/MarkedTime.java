package org.hearsay.eval.score;

import org.hearsay.record.Span;

/**
 * A time expression as a program or an annotator marks it.
 *
 * @param span its words
 * @param type as in TIMEX3
 * @param value as in TIMEX3
 */
public record MarkedTime(Span span, String type, String value) {}
