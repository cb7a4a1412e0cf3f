package org.hearsay.record;

import org.jspecify.annotations.Nullable;

/**
 * When and where an event takes place, and whether it does.
 *
 * @param when id of its time, or null
 * @param where id of its place, or null
 * @param status whether it is real, as the text has it
 */
public record Circumstances(@Nullable String when, @Nullable String where, EventStatus status) {}
