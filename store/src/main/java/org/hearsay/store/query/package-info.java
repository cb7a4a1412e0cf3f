/**
 * The language of questions: a line such as {@code who:"Ada Quill" about:water} enters, a {@link
 * org.hearsay.store.query.Query} leaves, and back.
 *
 * <p>Command, API and page all speak it. This package knows no database and none of its neighbours;
 * the store turns a query into SQL, with every value as a parameter.
 */
@NullMarked
package org.hearsay.store.query;

import org.jspecify.annotations.NullMarked;
