package org.hearsay.reader;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import org.hearsay.reader.actor.ActorFinder;
import org.hearsay.reader.addressee.AddresseeFinder;
import org.hearsay.reader.channel.ChannelFinder;
import org.hearsay.reader.channel.ContentTails;
import org.hearsay.reader.coreference.Chain;
import org.hearsay.reader.coreference.CoreferenceFinder;
import org.hearsay.reader.encoder.Encoder;
import org.hearsay.reader.encoder.ModelFiles;
import org.hearsay.reader.event.EventFinder;
import org.hearsay.reader.event.EventPatterns;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.reader.knowledge.ActorLinker;
import org.hearsay.reader.knowledge.Knowledge;
import org.hearsay.reader.label.LabelFinder;
import org.hearsay.reader.name.NameDecoder;
import org.hearsay.reader.place.PlaceFinder;
import org.hearsay.reader.role.RoleFinder;
import org.hearsay.reader.statement.FoundStatement;
import org.hearsay.reader.statement.GrammarCues;
import org.hearsay.reader.statement.StatementDecoder;
import org.hearsay.reader.statement.StatementFinisher;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.time.SayingTimes;
import org.hearsay.reader.time.TimeFinder;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Findings;
import org.hearsay.record.HearsayException;
import org.hearsay.record.Run;
import org.hearsay.record.Time;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles: who said what in them, in whose words.
 *
 * <pre>{@code
 * try (Reader reader = Reader.open(ReaderOptions.defaults())) {
 *   ArticleRecord record = reader.read(Article.of("rain", "It will rain, Ada Quill said."));
 *   record.statements().get(0).wording(); // source "Ada Quill", cue "said", content "It will rain"
 * }
 * }</pre>
 *
 * <p>Thread-safe. The record of an article does not depend on the articles read with it, nor on the
 * number of threads.
 */
public final class Reader implements AutoCloseable {
  /**
   * A longer text is no article but a collection; it would be read as one, with its people mixed up
   * and half a gigabyte of memory.
   */
  private static final int MOST_WORDS = 100_000;

  private final Encoder encoder;
  private final Knowledge knowledge;
  private final @Nullable String options;
  private final ForkJoinPool pool;
  private final Pipeline pipeline;

  private Reader(Encoder encoder, Knowledge knowledge, ReaderOptions options) {
    this.encoder = encoder;
    this.knowledge = knowledge;
    this.options = options.told();
    this.pool = new ForkJoinPool(options.threads());
    EventPatterns patterns = EventPatterns.with(options.verbDictionaries());
    this.pipeline = Pipeline.of(steps(encoder, knowledge, options.leastConfidence(), patterns));
  }

  /**
   * Loads the network, and the known actors beside it.
   *
   * @throws HearsayException (setup) when the network is missing or damaged, or cannot run on this
   *     machine
   */
  public static Reader open(ReaderOptions options) {
    ModelFiles files =
        options.model() == null ? ModelFiles.shipped() : ModelFiles.in(options.model());
    CompletableFuture<Knowledge> knowledge = CompletableFuture.supplyAsync(Knowledge::shipped);
    Encoder encoder = Encoder.open(files);
    return new Reader(encoder, knowledge.join().with(options.actors()), options);
  }

  private static List<Step> steps(
      Encoder encoder,
      Knowledge knowledge,
      @Nullable Double leastConfidence,
      EventPatterns patterns) {
    return List.of(
        new Step(
            "text",
            Set.of(),
            Layer.LAYOUT,
            known -> known.withLayout(Layout.of(known.article().text()))),
        new Step(
            "tokenizer",
            Set.of(),
            Layer.TOKENS,
            known -> known.withTokens(encoder.tokenize(known.article().text()))),
        new Step(
            "encoder",
            Set.of(Layer.LAYOUT, Layer.TOKENS),
            Layer.ENCODING,
            known ->
                known.withEncoding(encoder.encode(known.tokens(), known.layout().sentences()))),
        new Step(
            "grammar",
            Set.of(Layer.ENCODING),
            Layer.GRAMMAR,
            known -> known.withGrammar(Grammar.of(known.encoding()))),
        new Step(
            "name",
            Set.of(Layer.ENCODING),
            Layer.NAMES,
            known -> known.withNames(NameDecoder.decode(known.encoding()))),
        new Step(
            "statement",
            Set.of(Layer.LAYOUT, Layer.ENCODING, Layer.GRAMMAR),
            Layer.FOUND_STATEMENTS,
            known -> withFoundStatements(known, leastConfidence)),
        new Step(
            "statement",
            Set.of(Layer.LAYOUT, Layer.FOUND_STATEMENTS),
            Layer.STATEMENTS,
            known ->
                known.withStatements(
                    ContentTails.cut(
                        known.layout(),
                        StatementFinisher.finish(
                            known.article(), known.layout(), known.foundStatements())))),
        new Step(
            "addressee",
            Set.of(Layer.LAYOUT, Layer.NAMES, Layer.STATEMENTS),
            Layer.ADDRESSEES,
            known ->
                known.withStatements(
                    AddresseeFinder.find(known.layout(), known.names(), known.statements()))),
        new Step(
            "actor",
            Set.of(Layer.LAYOUT, Layer.NAMES, Layer.ADDRESSEES),
            Layer.ACTORS,
            known ->
                known.withFindings(
                    ActorFinder.find(
                        known.article(),
                        known.layout(),
                        known.names(),
                        known.statements(),
                        knowledge))),
        new Step(
            "channel",
            Set.of(Layer.LAYOUT, Layer.NAMES, Layer.ACTORS),
            Layer.CHANNELS,
            Reader::withChannels),
        new Step(
            "place",
            Set.of(Layer.LAYOUT, Layer.NAMES, Layer.ACTORS),
            Layer.PLACES,
            known ->
                known.withFindings(
                    PlaceFinder.find(
                        known.article(), known.layout(), known.names(), known.findings()))),
        new Step("time", Set.of(Layer.LAYOUT, Layer.ACTORS), Layer.TIMES, Reader::withTimes),
        new Step(
            "event",
            Set.of(Layer.LAYOUT, Layer.GRAMMAR, Layer.ACTORS, Layer.PLACES, Layer.TIMES),
            Layer.EVENTS,
            known ->
                known.withFindings(
                    EventFinder.find(known.layout(), known.grammar(), known.findings(), patterns))),
        new Step(
            "role",
            Set.of(Layer.LAYOUT, Layer.GRAMMAR, Layer.NAMES, Layer.ACTORS),
            Layer.ROLES,
            Reader::withRoles),
        new Step(
            "label",
            Set.of(Layer.LAYOUT, Layer.GRAMMAR, Layer.NAMES, Layer.STATEMENTS, Layer.ROLES),
            Layer.LABELS,
            known ->
                known.withFindings(
                    LabelFinder.find(
                        known.layout(), known.grammar(), known.names(), known.findings()))),
        new Step(
            "knowledge",
            Set.of(Layer.LAYOUT, Layer.LABELS),
            Layer.KNOWN_ACTORS,
            known -> withKnownActors(known, knowledge)));
  }

  private static Known withFoundStatements(Known known, @Nullable Double leastConfidence) {
    List<FoundStatement> decoded = StatementDecoder.decode(known.encoding(), leastConfidence);
    double least = leastConfidence == null ? 0 : leastConfidence;
    return known.withFoundStatements(
        GrammarCues.with(known.layout(), known.grammar(), decoded).stream()
            .filter(found -> found.confidence() >= least)
            .toList());
  }

  private static Known withTimes(Known known) {
    Findings findings = known.findings();
    List<Time> times = TimeFinder.find(known.article(), known.layout());
    return known.withFindings(
        findings
            .withTimes(times)
            .withStatements(SayingTimes.bind(known.layout(), findings.statements(), times)));
  }

  private static Known withKnownActors(Known known, Knowledge knowledge) {
    Findings findings = known.findings();
    return known.withFindings(
        findings.withActors(
            ActorLinker.link(known.article(), known.layout(), findings.actors(), knowledge)));
  }

  private static Known withChannels(Known known) {
    Findings findings = known.findings();
    return known.withFindings(
        findings.withStatements(
            ChannelFinder.find(
                known.article(), known.layout(), known.names(), known.statements(), findings)));
  }

  private static Known withRoles(Known known) {
    Findings findings = known.findings();
    return known.withFindings(
        findings.withActors(
            RoleFinder.find(known.layout(), known.grammar(), known.names(), findings.actors())));
  }

  /** By what this reader makes its records. */
  public Run run() {
    return new Run(
        Version.current(), encoder.checksum(), knowledge.version(), null, options, List.of());
  }

  /**
   * Reads articles, in parallel if the options say so.
   *
   * @return what came of each, in the order of the articles
   */
  public List<Reading> read(List<Article> articles) {
    return pool.submit(() -> articles.parallelStream().map(this::reading).toList()).join();
  }

  /**
   * Reads one article.
   *
   * @throws HearsayException when it cannot be read
   */
  public ArticleRecord read(Article article) {
    Reading reading = read(List.of(article)).get(0);
    if (reading instanceof Reading.Failed failed) {
      throw failed.failure();
    }
    return ((Reading.Read) reading).record();
  }

  /**
   * Which phrases of an article mention the same person, body, place or thing. The record holds
   * those of its actors only; this is for who needs them all.
   */
  public List<Chain> chains(Article article) {
    Known known = pipeline.run(Known.of(article));
    return CoreferenceFinder.find(article.text(), known.grammar(), known.findings().actors());
  }

  /**
   * Reads an article and tells how much processor time of the calling thread each step took, by its
   * name, in the order of the steps: for who asks where the time goes.
   */
  public Map<String, Duration> stepTimes(Article article) {
    return pipeline.times(Known.of(article));
  }

  private Reading reading(Article article) {
    try {
      checkLanguage(article);
      checkLength(article);
      Known known = pipeline.run(Known.of(article));
      return new Reading.Read(new ArticleRecord(article, known.findings(), run()));
    } catch (HearsayException e) {
      return new Reading.Failed(article, e);
    } catch (Exception e) {
      String message =
          "["
              + article.id()
              + "] article could not be read: "
              + e
              + ". Do: report this with the article's text.";
      return new Reading.Failed(
          article, new HearsayException(HearsayException.Code.INTERNAL, message, e));
    }
  }

  private static void checkLength(Article article) {
    int words = words(article.text());
    if (words > MOST_WORDS) {
      throw new HearsayException(
          HearsayException.Code.INPUT,
          "[%s] article could not be read: text must have at most %d words but had %d. Do: cut it into its articles or chapters."
              .formatted(article.id(), MOST_WORDS, words));
    }
  }

  /** How many runs without white space there are. */
  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean visible = !Character.isWhitespace(text.charAt(i));
      words += visible && !inside ? 1 : 0;
      inside = visible;
    }
    return words;
  }

  private void checkLanguage(Article article) {
    String language = article.language();
    if (language != null && !main(language).equals(main(encoder.language()))) {
      throw new HearsayException(
          HearsayException.Code.INPUT,
          "[%s] article could not be read: language must be %s but was %s. Do: leave it out, or name a model that knows the language."
              .formatted(article.id(), encoder.language(), language));
    }
  }

  /** "en" of "en-GB". */
  private static String main(String language) {
    return Locale.forLanguageTag(language).getLanguage();
  }

  @Override
  public void close() {
    pool.shutdown();
    encoder.close();
  }
}
