/**
 * Records enter and are kept; they are found again by a query, and what people correct stays on top
 * of what the machine read.
 *
 * <p>{@link org.hearsay.store.Store} is the door; {@link org.hearsay.store.query} the language of
 * questions, {@code correction} the log of people, {@code database} the tables beneath. Commands,
 * pages and exports are the neighbours above.
 */
@NullMarked
package org.hearsay.store;

import org.jspecify.annotations.NullMarked;
