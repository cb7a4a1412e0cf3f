/**
 * How an article's text is laid out: its paragraphs, sentences, words and stretches in quotation
 * marks, all as spans over the unchanged text. Plain text enters, a {@link
 * org.hearsay.reader.text.Layout} leaves; every later step of the reader asks it where things
 * stand. Rules are our own, for English news; the lists of abbreviations and elisions lie beside
 * the code as data.
 */
@NullMarked
package org.hearsay.reader.text;

import org.jspecify.annotations.NullMarked;
