/**
 * What people correct: a record and the log of corrections enter, the corrected record leaves, and
 * what became of each correction.
 *
 * <p>Corrections speak of things by their words, so that they find them again when a newer reader
 * has read the article anew, or its text has changed. This package knows no database; the store
 * keeps the log and calls it.
 */
@NullMarked
package org.hearsay.store.correction;

import org.jspecify.annotations.NullMarked;
