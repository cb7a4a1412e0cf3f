package org.hearsay.eval.score;

/**
 * A statement that was found.
 *
 * @param confidence how sure the reader is of it, from 0 to 1
 * @param right whether the annotation has it
 */
public record Judged(double confidence, boolean right) {}
