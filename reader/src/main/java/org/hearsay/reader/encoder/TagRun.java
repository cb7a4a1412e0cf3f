package org.hearsay.reader.encoder;

/**
 * Words in sequence that have one label.
 *
 * @param kind the label, counted from 0 as in the network's columns
 * @param words where it stands
 * @param gain by how much the network prefers the label to none, summed over the words, in its own
 *     scores
 * @param confidence the label's probability, mean over the words
 */
public record TagRun(int kind, WordRange words, double gain, double confidence) {}
