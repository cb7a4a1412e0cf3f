package org.hearsay.reader;

import java.util.List;
import org.hearsay.reader.encoder.EncodedText;
import org.hearsay.reader.encoder.TokenizedText;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.statement.FinishedStatement;
import org.hearsay.reader.statement.FoundStatement;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Article;
import org.hearsay.record.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one article between two steps. Immutable; a layer that no step has given yet is
 * not there, which {@link Pipeline} rules out for what a step needs.
 */
final class Known {
  private final Article article;
  private final @Nullable Layout layout;
  private final @Nullable TokenizedText tokens;
  private final @Nullable EncodedText encoding;
  private final @Nullable Grammar grammar;
  private final List<NameMention> names;
  private final List<FoundStatement> foundStatements;
  private final List<FinishedStatement> statements;
  private final Findings findings;

  private Known(
      Article article,
      @Nullable Layout layout,
      @Nullable TokenizedText tokens,
      @Nullable EncodedText encoding,
      @Nullable Grammar grammar,
      List<NameMention> names,
      List<FoundStatement> foundStatements,
      List<FinishedStatement> statements,
      Findings findings) {
    this.article = article;
    this.layout = layout;
    this.tokens = tokens;
    this.encoding = encoding;
    this.grammar = grammar;
    this.names = List.copyOf(names);
    this.foundStatements = List.copyOf(foundStatements);
    this.statements = List.copyOf(statements);
    this.findings = findings;
  }

  /** Only the article. */
  static Known of(Article article) {
    return new Known(
        article, null, null, null, null, List.of(), List.of(), List.of(), Findings.NONE);
  }

  Article article() {
    return article;
  }

  Layout layout() {
    return there(layout, Layer.LAYOUT);
  }

  TokenizedText tokens() {
    return there(tokens, Layer.TOKENS);
  }

  EncodedText encoding() {
    return there(encoding, Layer.ENCODING);
  }

  Grammar grammar() {
    return there(grammar, Layer.GRAMMAR);
  }

  List<NameMention> names() {
    return names;
  }

  List<FoundStatement> foundStatements() {
    return foundStatements;
  }

  List<FinishedStatement> statements() {
    return statements;
  }

  /** The layers of the record so far. */
  Findings findings() {
    return findings;
  }

  Known withLayout(Layout given) {
    return new Known(
        article, given, tokens, encoding, grammar, names, foundStatements, statements, findings);
  }

  Known withTokens(TokenizedText given) {
    return new Known(
        article, layout, given, encoding, grammar, names, foundStatements, statements, findings);
  }

  Known withEncoding(EncodedText given) {
    return new Known(
        article, layout, tokens, given, grammar, names, foundStatements, statements, findings);
  }

  Known withGrammar(Grammar given) {
    return new Known(
        article, layout, tokens, encoding, given, names, foundStatements, statements, findings);
  }

  Known withNames(List<NameMention> given) {
    return new Known(
        article, layout, tokens, encoding, grammar, given, foundStatements, statements, findings);
  }

  Known withFoundStatements(List<FoundStatement> given) {
    return new Known(
        article, layout, tokens, encoding, grammar, names, given, statements, findings);
  }

  Known withStatements(List<FinishedStatement> given) {
    return new Known(
        article, layout, tokens, encoding, grammar, names, foundStatements, given, findings);
  }

  Known withFindings(Findings given) {
    return new Known(
        article, layout, tokens, encoding, grammar, names, foundStatements, statements, given);
  }

  private static <T> T there(@Nullable T layer, Layer kind) {
    if (layer == null) {
      throw new IllegalStateException(kind + " must be known but is not.");
    }
    return layer;
  }
}
