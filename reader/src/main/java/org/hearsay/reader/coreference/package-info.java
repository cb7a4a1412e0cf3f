/**
 * Coreference: which phrases of an article mention the same person, body, place or thing. The
 * grammar with the network's scores for earlier mentions enters, chains of mentions leave. The
 * package of actors takes its descriptions and pronouns from them. One word stands for each mention
 * (Dobrovolskii, "Word-Level Coreference Resolution", 2021); trained on GUM.
 */
@NullMarked
package org.hearsay.reader.coreference;

import org.jspecify.annotations.NullMarked;
