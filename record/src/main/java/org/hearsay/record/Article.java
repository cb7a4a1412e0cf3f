package org.hearsay.record;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One article as it was gathered: an immutable text, and what is known about it.
 *
 * @param id what the source calls it; unique within what is read together
 * @param uri where it stands, or null
 * @param outlet who published it, or null
 * @param head headline and byline
 * @param publication when it was published, or null when nothing says it
 * @param language its language as BCP 47 ("en"), or null
 * @param licence the terms that it states, or null
 * @param text the cleaned text: LF line ends, paragraphs separated by one blank line
 */
public record Article(
    String id,
    @Nullable String uri,
    @Nullable String outlet,
    Head head,
    @Nullable Publication publication,
    @Nullable String language,
    @Nullable Licence licence,
    String text) {

  /** Checks id and text, and that the licence's evidence lies inside the text. */
  public Article {
    Violations.of(Article.class)
        .words("id", id)
        .wordsOrNull("uri", uri)
        .wordsOrNull("outlet", outlet)
        .wordsOrNull("language", language)
        .expect(!text.isBlank(), "text", "have words", text)
        .expect(
            StandardCharsets.UTF_8.newEncoder().canEncode(text),
            "text",
            "be Unicode without lone surrogates",
            text)
        .expect(text.indexOf('\r') < 0, "text", "have LF line ends", "CR at " + text.indexOf('\r'))
        .expect(
            licence == null || licence.evidence().fits(text),
            "licence.evidence",
            "lie inside the text",
            licence)
        .throwIfAny();
  }

  /** An article of which only its id and text are known. */
  public static Article of(String id, String text) {
    return new Article(id, null, null, Head.NONE, null, null, null, text);
  }

  /** The same article with another id. */
  public Article withId(String changed) {
    return new Article(changed, uri, outlet, head, publication, language, licence, text);
  }

  /** The same article with another outlet. */
  public Article withOutlet(@Nullable String changed) {
    return new Article(id, uri, changed, head, publication, language, licence, text);
  }

  /** The same article with another headline and byline. */
  public Article withHead(Head changed) {
    return new Article(id, uri, outlet, changed, publication, language, licence, text);
  }

  /** The same article with another date of publication. */
  public Article withPublication(@Nullable Publication changed) {
    return new Article(id, uri, outlet, head, changed, language, licence, text);
  }

  /** The same article in another language. */
  public Article withLanguage(@Nullable String changed) {
    return new Article(id, uri, outlet, head, publication, changed, licence, text);
  }

  /** The same article under another licence. */
  public Article withLicence(@Nullable Licence changed) {
    return new Article(id, uri, outlet, head, publication, language, changed, text);
  }

  /** SHA-256 of the text as UTF-8, in lower-case hexadecimal digits. */
  public String sha256() {
    return Checksum.of(text);
  }
}
