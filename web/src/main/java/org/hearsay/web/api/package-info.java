/**
 * REST under {@code /api/v1}: requests of programs enter, JSON leaves, as {@code openapi.json}
 * beside these classes describes.
 *
 * <p>Every answer comes from the store's services; there are no rules here. Failures leave as
 * problem details (RFC 9457). Neighbours: {@code intake} reads articles, {@code safety} says who
 * asks.
 */
@NullMarked
package org.hearsay.web.api;

import org.jspecify.annotations.NullMarked;
