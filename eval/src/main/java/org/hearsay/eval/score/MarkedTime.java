package org.hearsay.eval.score;

import org.hearsay.record.Span;

/**
 * A time expression as the program or an annotator marks it.
 *
 * @param span its words
 * @param type as in TIMEX3
 * @param value as in TIMEX3
 */
record MarkedTime(Span span, String type, String value) {}
