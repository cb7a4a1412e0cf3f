/**
 * What a plain text tells of itself: its paragraphs, its language, its dateline and its licence.
 *
 * <p>Characters enter as they were given; cleaned text, ISO dates, languages and spans leave.
 * Everything here is a stateless function of the text. The gatherer and the page reader are the
 * neighbours above.
 */
@NullMarked
package org.hearsay.gather.text;

import org.jspecify.annotations.NullMarked;
