package org.hearsay.store;

import org.jspecify.annotations.Nullable;

/**
 * How an identity is called by one outlet.
 *
 * @param outlet whose articles call it so, or null where it is not known
 * @param label the words
 * @param voice the name of the one who is quoted with it; null where the outlet uses its own words
 * @param distance how the writer keeps away from it, or null
 * @param count how often
 */
public record LabelUse(
    @Nullable String outlet,
    String label,
    @Nullable String voice,
    @Nullable String distance,
    long count) {}
