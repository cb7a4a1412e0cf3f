/**
 * Pages for people: requests of a browser enter, HTML leaves, written by the templates in {@code
 * src/main/jte}.
 *
 * <p>What a template shows is prepared here as plain values; templates escape every word. Pages
 * work without script; htmx loads details, D3 draws the graph. Neighbours: {@code api} for
 * programs, {@code intake} and {@code safety}.
 */
@NullMarked
package org.hearsay.web.page;

import org.jspecify.annotations.NullMarked;
