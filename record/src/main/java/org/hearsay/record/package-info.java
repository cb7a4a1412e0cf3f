/**
 * The record of one article: its text, and what is found in it, as plain values that point into
 * that text.
 *
 * <p>Gather and reader make these values, every other module takes them; this package knows none of
 * its neighbours. {@link org.hearsay.record.RecordJson} writes and reads them as the published
 * format <code>hearsay/1</code>.
 */
@NullMarked
package org.hearsay.record;

import org.jspecify.annotations.NullMarked;
