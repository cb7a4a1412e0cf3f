/**
 * Events: what is done, will be done or is said to be done, by whom, to whom. The grammar and the
 * record's actors and statements enter, events leave, and actors that only a deed shows. Patterns
 * are data, after the manuals of PLOVER (Open Event Data Alliance, 2018) and CAMEO (Schrodt, 2012);
 * dictionaries of PETRARCH can be added.
 */
@NullMarked
package org.hearsay.reader.event;

import org.jspecify.annotations.NullMarked;
