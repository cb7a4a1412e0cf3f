package org.hearsay.reader.channel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.statement.FinishedStatement;
import org.hearsay.reader.statement.ReportingClause;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Article;
import org.hearsay.record.Attribution;
import org.hearsay.record.Channel;
import org.hearsay.record.ChannelKind;
import org.hearsay.record.Findings;
import org.hearsay.record.Setting;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;

/**
 * Finds by what means something is said, and through whom it came. Stateless and thread-safe.
 *
 * <p>Example: “Rain is coming,” Ann Vell <b>wrote in a post on Twitter</b> has the channel
 * social_media, "Twitter"; in <b>According to Orrin TV</b>, Vell said that rain was coming her
 * statement has the chain "Orrin TV".
 */
public final class ChannelFinder {

  /** Where several are named, the first of these: an interview rather than the agency told it. */
  private static final List<ChannelKind> RANKS =
      List.of(
          ChannelKind.PRESS_CONFERENCE,
          ChannelKind.INTERVIEW,
          ChannelKind.SOCIAL_MEDIA,
          ChannelKind.PHONE_CALL,
          ChannelKind.LETTER,
          ChannelKind.COURT,
          ChannelKind.WRITTEN_STATEMENT,
          ChannelKind.SPEECH,
          ChannelKind.BROADCAST,
          ChannelKind.NEWS_AGENCY,
          ChannelKind.MEETING,
          ChannelKind.DOCUMENT,
          ChannelKind.OTHER);

  /** What ends the noun of a text that speaks. */
  private static final Pattern END_OF_NOUN =
      Pattern.compile(
          "(?i)of|by|for|on|from|that|which|in|at|to|about|made|published|issued|released|,");

  private final Layout layout;
  private final List<NameMention> names;
  private final List<FinishedStatement> finished;

  private ChannelFinder(Layout layout, List<NameMention> names, List<FinishedStatement> finished) {
    this.layout = layout;
    this.names = names;
    this.finished = finished;
  }

  /**
   * The article's statements with channel and chain.
   *
   * @param article the article, whose outlet is no link of a chain
   * @param layout the layout of its text
   * @param names the names in it
   * @param finished its finished statements with their addressees
   * @param findings its actors, and the same statements with their speakers
   */
  public static List<Statement> find(
      Article article,
      Layout layout,
      List<NameMention> names,
      List<FinishedStatement> finished,
      Findings findings) {
    ChannelFinder finder = new ChannelFinder(layout, names, finished);
    Chains chains = new Chains(article, findings);
    Credits credits = new Credits(layout, names);
    Optional<String> credit = credits.ofArticle(article);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < finished.size(); i++) {
      Statement statement = findings.statements().get(i);
      List<Span> clause = ReportingClause.words(layout, finished, i);
      List<String> chain = new ArrayList<>();
      credit.ifPresent(chain::add);
      chain.addAll(chains.of(statement));
      chain.addAll(credits.inClause(clause));
      Optional<Channel> channel = finder.channel(i, statement, clause);
      statements.add(with(statement, channel, chain.stream().distinct().toList()));
    }
    return statements;
  }

  private static Statement with(Statement s, Optional<Channel> channel, List<String> chain) {
    Attribution by = s.attribution();
    return new Statement(
        s.id(),
        s.type(),
        s.wording(),
        new Attribution(by.speakers(), by.sourceType(), by.addressees(), chain),
        new Setting(channel.orElse(null), s.setting().saidOn(), s.setting().saidAt()),
        s.parent(),
        s.denied(),
        s.confidence());
  }

  private Optional<Channel> channel(int index, Statement statement, List<Span> around) {
    FinishedStatement words = finished.get(index);
    if (words.wording().cue().isEmpty()) {
      return Optional.empty();
    }
    ClauseChannels clause = new ClauseChannels(layout, around);
    List<Channel> found = new ArrayList<>(clause.all());
    List<Span> told = words.wording().source().isEmpty() ? List.of() : words.addressees();
    told.stream().flatMap(a -> told(a).stream()).forEach(found::add);
    byCue(words).ifPresent(found::add);
    if (found.isEmpty() && statement.attribution().sourceType() == SourceType.DOCUMENT) {
      document(words).ifPresent(found::add);
    }
    int cue = words.wording().cue().get(0).start();
    if (found.isEmpty() && isMutual(words) && clause.hasBefore(cue, "meeting")) {
      found.add(new Channel(ChannelKind.MEETING, null, words.wording().cue().get(0)));
    }
    return found.stream().min(Comparator.comparingInt(c -> RANKS.indexOf(c.kind())));
  }

  /** An outlet that is told something: "told Orrin TV". */
  private List<Channel> told(Span addressee) {
    List<Channel> found = new ArrayList<>();
    for (NameMention name : names) {
      if (addressee.covers(name.span())) {
        String words = layout.words(name.span());
        Outlets.kind(words)
            .or(() -> Outlets.kind(layout.words(addressee)))
            .ifPresent(k -> found.add(new Channel(Outlets.channel(k), words, addressee)));
      }
    }
    return found;
  }

  private Optional<Channel> byCue(FinishedStatement statement) {
    Span cue = statement.wording().cue().get(0);
    return layout.wordsIn(cue).stream()
        .filter(w -> ChannelWords.CUES.has(layout.words(w)))
        .findFirst()
        .map(
            w ->
                new Channel(
                    ChannelWords.kind(ChannelWords.CUES.kind(layout.words(w)).orElseThrow()),
                    layout.words(w).toLowerCase(Locale.ROOT).contains("tweet") ? "Twitter" : null,
                    cue));
  }

  /** What kind of text speaks: "the release said". */
  private Optional<Channel> document(FinishedStatement statement) {
    Optional<Channel> last = Optional.empty();
    Span before = null;
    for (Span source : statement.wording().source()) {
      for (Span word : layout.wordsIn(source)) {
        if (END_OF_NOUN.matcher(layout.words(word)).matches()) {
          return last;
        }
        Optional<Channel> two = before == null ? Optional.empty() : text(before.union(word));
        last = two.or(() -> text(word));
        before = word;
      }
    }
    return last;
  }

  private Optional<Channel> text(Span noun) {
    return ChannelWords.NOUNS
        .kind(layout.words(noun))
        .filter(k -> !k.equals("page"))
        .map(k -> new Channel(ChannelWords.kind(k), null, noun))
        .filter(c -> c.kind() != ChannelKind.OTHER);
  }

  private boolean isMutual(FinishedStatement statement) {
    return statement.wording().cue().stream()
        .flatMap(c -> layout.wordsIn(c).stream())
        .anyMatch(w -> ChannelWords.OPENERS.has(layout.words(w), "mutual"));
  }
}
