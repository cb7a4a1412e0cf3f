/**
 * Finds by what means something is said, and through whom it came. Finished statements and the
 * record's actors enter, statements with channel and chain leave. The means are read off the words
 * around the cue, an outlet that is told something, or a document that speaks; the chain is the
 * outlets and documents of the statements around one. Runs after {@code actor}.
 */
@NullMarked
package org.hearsay.reader.channel;

import org.jspecify.annotations.NullMarked;
