/**
 * Places that the text names.
 *
 * <p>Names that the network takes for places enter, and the actors found so far; the record's
 * places leave, without coordinates. A place that is an actor, too, is meant in the metonymic
 * sense: "Osk said". The name and actor packages are the neighbours above.
 */
@NullMarked
package org.hearsay.reader.place;

import org.jspecify.annotations.NullMarked;
