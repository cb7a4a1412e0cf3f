package org.hearsay.store;

/**
 * That one identity speaks of another.
 *
 * @param speaker the number of the one who speaks
 * @param speakerName its name
 * @param named the number of the one who is named in what is said
 * @param namedName its name
 * @param statements in how many statements
 */
public record SpokenOf(
    long speaker, String speakerName, long named, String namedName, long statements) {}
