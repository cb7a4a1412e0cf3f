/**
 * From an article to its record: one sub-package a step, named by what it finds.
 *
 * <p>Articles enter, records leave. Each step is a stateless function from what is known so far to
 * one new layer; one pass of the encoder feeds all of them. The package knows only the record below
 * it.
 */
@NullMarked
package org.hearsay.reader;

import org.jspecify.annotations.NullMarked;
