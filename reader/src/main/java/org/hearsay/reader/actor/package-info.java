/**
 * Joins names to actors and resolves who speaks. Name mentions and finished statements enter;
 * actors with all their mentions and statements with their speakers leave. Names are joined by full
 * name, surname, short form and acronym, sources by the head of their noun phrase, pronouns by
 * gender, number and nearness. Lists of words lie beside the code as data.
 */
@NullMarked
package org.hearsay.reader.actor;

import org.jspecify.annotations.NullMarked;
