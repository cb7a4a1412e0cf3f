/**
 * What is publicly known of states, bodies and officials, beyond an article's words. Actors of an
 * article enter, with its date; they leave with country, PLOVER sector and the entry that they are.
 * The entries are data files, each with source and date, to which users add their own; names of
 * other scripts meet however they are spelt. The actor package uses states and names from here.
 */
@NullMarked
package org.hearsay.reader.knowledge;

import org.jspecify.annotations.NullMarked;
