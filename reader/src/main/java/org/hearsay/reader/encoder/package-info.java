/**
 * Runs the trained network over a text. A text and its sentences enter; its words and what the
 * network says of each of them leave as an {@link org.hearsay.reader.encoder.EncodedText}, which
 * the packages {@code name} and {@code statement} decode. Word pieces are BERT's (Devlin et al.
 * 2019); the network runs in ONNX Runtime.
 */
@NullMarked
package org.hearsay.reader.encoder;

import org.jspecify.annotations.NullMarked;
