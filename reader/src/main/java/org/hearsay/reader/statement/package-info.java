/**
 * Finds who said what. What the network says of each word enters and is decoded to source, cue and
 * content; then quotation marks give each statement its kind, join what runs on over paragraphs,
 * and nest what stands inside another. The package {@code actor} then resolves the speakers. What
 * counts as a statement follows PolNeAR.
 */
@NullMarked
package org.hearsay.reader.statement;

import org.jspecify.annotations.NullMarked;
