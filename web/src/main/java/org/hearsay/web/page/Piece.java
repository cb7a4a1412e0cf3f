package org.hearsay.web.page;

/**
 * A stretch of text that looks the same.
 *
 * @param words its characters
 * @param look classes of the style, or empty
 * @param item the id of what a click opens, or empty
 * @param items the ids of all that stands on these words, with spaces between
 * @param first whether it is the first stretch of that item's words: only that is a stop for the
 *     keyboard
 */
public record Piece(String words, String look, String item, String items, boolean first) {}
