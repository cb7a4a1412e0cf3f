/**
 * A saved page becomes its article: main text with paragraphs, headline, byline, outlet, date and
 * language.
 *
 * <p>HTML enters as characters; a {@link org.hearsay.gather.page.Page} leaves. Metadata are those
 * of schema.org, Open Graph and Dublin Core. The main text is found by our own rules on jsoup's
 * tree; the gatherer is the neighbour above.
 */
@NullMarked
package org.hearsay.gather.page;

import org.jspecify.annotations.NullMarked;
