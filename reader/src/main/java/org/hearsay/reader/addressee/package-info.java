/**
 * Finds to whom something is said. Finished statements enter and leave with the words that name
 * their addressees: the object of a verb of telling or asking, what follows "to", the subject of
 * "was told". The package {@code actor} then resolves the words to actors; {@code channel} tells a
 * press conference that is told something from its reporters.
 */
@NullMarked
package org.hearsay.reader.addressee;

import org.jspecify.annotations.NullMarked;
