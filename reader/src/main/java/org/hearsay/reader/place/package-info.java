/**
 * Finds the places that a text names, where they lie, and where something was said.
 *
 * <p>Names of the network, actors and statements enter; the record's places leave with coordinates,
 * country and sense, and the statements with their place. Places come from the gazetteer module,
 * whose facts are of GeoNames. The name and actor packages are the neighbours above.
 */
@NullMarked
package org.hearsay.reader.place;

import org.jspecify.annotations.NullMarked;
