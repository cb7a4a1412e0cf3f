/**
 * Labels: what the actors of an article and what they do are called or described as beyond names
 * and offices. The row of words and names, actors and statements enter; labels with their grammar,
 * the voice that uses them and the distance that the writer keeps leave. Word lists from general
 * knowledge; what counts follows the annotation of labels in news framing.
 */
@NullMarked
package org.hearsay.reader.label;

import org.jspecify.annotations.NullMarked;
