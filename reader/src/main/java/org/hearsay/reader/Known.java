package org.hearsay.reader;

import java.util.List;
import org.hearsay.reader.encoder.EncodedText;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.statement.FoundStatement;
import org.hearsay.record.Article;
import org.hearsay.record.Findings;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one article between two steps. Immutable; a layer that no step has given yet is not there, which
 * {@link Pipeline} rules out for what a step needs.
 */
final class Known {
  private final Article article;
  private final @Nullable EncodedText encoding;
  private final List<NameMention> names;
  private final List<FoundStatement> foundStatements;
  private final Findings findings;

  private Known(
      Article article,
      @Nullable EncodedText encoding,
      List<NameMention> names,
      List<FoundStatement> foundStatements,
      Findings findings) {
    this.article = article;
    this.encoding = encoding;
    this.names = List.copyOf(names);
    this.foundStatements = List.copyOf(foundStatements);
    this.findings = findings;
  }

  /** Only the article. */
  static Known of(Article article) {
    return new Known(article, null, List.of(), List.of(), Findings.NONE);
  }

  Article article() {
    return article;
  }

  List<Span> sentences() {
    return List.of();
  }

  EncodedText encoding() {
    return there(encoding, Layer.ENCODING);
  }

  List<NameMention> names() {
    return names;
  }

  List<FoundStatement> foundStatements() {
    return foundStatements;
  }

  /** The layers of the record so far. */
  Findings findings() {
    return findings;
  }

  Known withEncoding(EncodedText given) {
    return new Known(article, given, names, foundStatements, findings);
  }

  Known withNames(List<NameMention> given) {
    return new Known(article, encoding, given, foundStatements, findings);
  }

  Known withFoundStatements(List<FoundStatement> given) {
    return new Known(article, encoding, names, given, findings);
  }

  Known withFindings(Findings given) {
    return new Known(article, encoding, names, foundStatements, given);
  }

  private static <T> T there(@Nullable T layer, Layer kind) {
    if (layer == null) {
      throw new IllegalStateException(kind + " must be known but is not.");
    }
    return layer;
  }
}
