/**
 * A store and a reader enter, a running server leaves: REST for programs under {@code /api/v1},
 * pages for people.
 *
 * <p>{@link org.hearsay.web.WebServer} puts together what the packages beneath it do: {@code api}
 * answers programs, {@code page} people, {@code intake} reads what is sent, {@code safety} lets in
 * and keeps out. HTTP is RFC 9110.
 */
@NullMarked
package org.hearsay.web;

import org.jspecify.annotations.NullMarked;
