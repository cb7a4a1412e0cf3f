/**
 * Grammar: the part of speech of each word, its head in the sentence and its relation to it, and
 * what it mentions, as the network's heads say. Who does what to whom is read off this by the
 * packages of actors, labels and events. Tags follow the Penn Treebank (Marcus et al. 1993),
 * relations Universal Dependencies 2 (de Marneffe et al. 2021).
 */
@NullMarked
package org.hearsay.reader.grammar;

import org.jspecify.annotations.NullMarked;
