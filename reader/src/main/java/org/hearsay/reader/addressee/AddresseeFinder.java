package org.hearsay.reader.addressee;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.statement.FinishedStatement;
import org.hearsay.reader.statement.ReportingClause;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;
import org.hearsay.record.Wording;

/**
 * Finds the words that name to whom something is said. Stateless and thread-safe.
 *
 * <p>Example: “Rain is coming,” Ann Vell <b>told</b> the council at noon has the addressee "the
 * council"; in "The crews <b>were told</b> to stay" they are "The crews", who are not the source.
 */
public final class AddresseeFinder {

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am");
  private static final Set<String> BIDDINGS =
      Set.of(
          "to", "not", "that", "against", "of", "about", "if", "whether", "for", "on", "over",
          "into", "never", "why", "how", "when", "what", "who", "where");
  private static final Set<String> TOLD_THAT = Set.of("that", "to", "not", "by");
  private static final Set<String> TURNING = Set.of("speaking", "talking", "writing", "talked");

  private final Layout layout;
  private final HearerPhrase phrases;
  private final List<FinishedStatement> statements;

  private AddresseeFinder(
      Layout layout, List<NameMention> names, List<FinishedStatement> statements) {
    this.layout = layout;
    this.phrases = new HearerPhrase(layout, names);
    this.statements = statements;
  }

  /**
   * The statements with the words that name their addressees.
   *
   * @param layout the layout of the article's text
   * @param names the names in it
   * @param statements its finished statements
   */
  public static List<FinishedStatement> find(
      Layout layout, List<NameMention> names, List<FinishedStatement> statements) {
    AddresseeFinder finder = new AddresseeFinder(layout, names, statements);
    List<FinishedStatement> found = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      found.add(finder.addressed(i));
    }
    return found;
  }

  private FinishedStatement addressed(int index) {
    FinishedStatement statement = statements.get(index);
    boolean cued = statement.wording().cue().stream().noneMatch(c -> words(c).isEmpty());
    if (statement.wording().cue().isEmpty() || !cued) {
      return statement;
    }
    if (isPassive(statement)) {
      return passive(statement, statement.wording().cue().get(0).start());
    }
    OptionalInt be = beforeTold(statement);
    if (be.isPresent()) {
      return passive(statement, be.getAsInt());
    }
    return object(statement)
        .or(() -> inClause(index))
        .map(hearer -> statement.withAddressees(List.of(hearer)))
        .orElse(statement);
  }

  // "was told"

  private boolean isPassive(FinishedStatement statement) {
    List<String> cue = words(statement.wording().cue().get(0));
    String verb = cue.get(cue.size() - 1);
    return cue.stream().anyMatch(BE::contains)
        && (verb.endsWith("ed") || verb.equals("told"))
        && (AddressingWords.VERBS.has(verb, "hearer")
            || AddressingWords.VERBS.has(verb, "bidding"));
  }

  /**
   * Where the "was" stands to which a bare "told" belongs: "was stopped and told that"; who tells
   * something has told it to somebody.
   */
  private OptionalInt beforeTold(FinishedStatement statement) {
    Span cue = statement.wording().cue().get(0);
    String next = word(layout.wordFrom(cue.end()));
    if (!layout.words(cue).equals("told") || !TOLD_THAT.contains(next)) {
      return OptionalInt.empty();
    }
    int sentence = layout.sentences().get(layout.sentenceAt(cue.start())).start();
    for (int at = layout.wordFrom(cue.start()) - 1;
        at >= 0 && layout.words().get(at).start() >= sentence;
        at--) {
      if (BE.contains(word(at))) {
        return OptionalInt.of(layout.words().get(at).start());
      }
    }
    return OptionalInt.empty();
  }

  /** The subject of a passive hears, also where the network took it for the source. */
  private FinishedStatement passive(FinishedStatement statement, int cue) {
    List<Span> source = statement.wording().source();
    if (!source.isEmpty() && source.get(0).end() <= cue) {
      return withSubject(statement, source.get(0), List.of());
    }
    int sentence = layout.sentences().get(layout.sentenceAt(cue)).start();
    return subjectSaid(statement, cue)
        .or(() -> phrases.before(cue, sentence))
        .map(subject -> withSubject(statement, subject, byWhom(source)))
        .orElse(statement);
  }

  /** A source behind a passive is one only after "by". */
  private List<Span> byWhom(List<Span> source) {
    boolean by = !source.isEmpty() && word(layout.wordFrom(source.get(0).start()) - 1).equals("by");
    return by ? source : List.of();
  }

  /** The network may take the subject for a part of what is said. */
  private Optional<Span> subjectSaid(FinishedStatement statement, int cue) {
    List<Span> content = statement.wording().content();
    return content.size() > 1 && content.get(0).end() <= cue && content.get(1).start() > cue
        ? phrases.from(layout.wordFrom(content.get(0).start()), content.get(0).end())
        : Optional.empty();
  }

  /** The hearer is no part of what is said, if there is another part. */
  private static FinishedStatement withSubject(
      FinishedStatement statement, Span subject, List<Span> source) {
    List<Span> content = new ArrayList<>(statement.wording().content());
    if (content.size() > 1) {
      content.removeIf(subject::covers);
    }
    List<Span> kept = content.isEmpty() ? statement.wording().content() : content;
    return statement
        .withWording(new Wording(source, statement.wording().cue(), kept))
        .withAddressees(List.of(subject));
  }

  // "told the council", "said to the council"

  private Optional<Span> object(FinishedStatement statement) {
    List<Span> cues = statement.wording().cue();
    Span cue = cues.get(cues.size() - 1);
    List<String> cueWords = words(cue);
    String last = cueWords.get(cueWords.size() - 1);
    int next = layout.wordFrom(cue.end());
    String following = word(next);
    if (last.matches("call(s|ed|ing)?") && following.matches("on|upon")) {
      return hearer(statement, next + 1, "bidding");
    }
    if (last.matches("on|upon|with") && cueWords.size() > 1) {
      String verb = cueWords.get(cueWords.size() - 2) + " " + last;
      return AddressingWords.VERBS.kind(verb).flatMap(k -> hearer(statement, next, k));
    }
    if (last.equals("to") && cueWords.size() > 1) {
      return isTo(cueWords.get(cueWords.size() - 2))
          ? hearer(statement, next, "to")
          : Optional.empty();
    }
    if (following.equals("to") && isTo(last)) {
      return hearer(statement, next + 1, "to");
    }
    if (AddressingWords.VERBS.has(last, "giving")) {
      return behindObject(statement);
    }
    return AddressingWords.VERBS
        .kind(last)
        .filter(kind -> !kind.equals("to"))
        .flatMap(kind -> hearer(statement, next, kind));
  }

  /** "Conveyed | her thanks to the crews": who follows the first "to" of what is said. */
  private Optional<Span> behindObject(FinishedStatement statement) {
    Span said = statement.wording().content().get(0);
    return layout.wordsIn(said).stream()
        .filter(w -> layout.words(w).equals("to"))
        .findFirst()
        .flatMap(to -> phrases.from(layout.wordFrom(to.end()), said.end()))
        .filter(phrases::isHearer);
  }

  private static boolean isTo(String verb) {
    return AddressingWords.VERBS.has(verb, "to");
  }

  private Optional<Span> hearer(FinishedStatement statement, int first, String kind) {
    if (first >= layout.words().size()) {
      return Optional.empty();
    }
    int start = layout.words().get(first).start();
    Optional<Span> phrase = phrases.from(first, limit(statement, start));
    boolean said = statement.wording().content().stream().anyMatch(c -> c.contains(start));
    return phrase
        .filter(p -> !phrases.isMeans(p))
        .filter(p -> kind.equals("hearer") && !said || phrases.isHearer(p))
        .filter(p -> !kind.equals("bidding") || isBid(statement, p));
  }

  /** Whether what somebody is asked or told follows. */
  private boolean isBid(FinishedStatement statement, Span hearer) {
    int next = layout.wordFrom(hearer.end());
    boolean contentFollows =
        statement.wording().content().stream()
            .anyMatch(c -> c.start() >= hearer.end() && layout.wordFrom(c.start()) == next);
    return contentFollows || BIDDINGS.contains(word(next)) || word(next).equals(",");
  }

  /** Where the reporter's words end after an offset: at the content, or with the sentence. */
  private int limit(FinishedStatement statement, int offset) {
    int sentence = layout.sentences().get(layout.sentenceAt(offset)).end();
    return statement.wording().content().stream()
        .mapToInt(c -> c.contains(offset) ? c.end() : c.start() > offset ? c.start() : sentence)
        .min()
        .orElse(sentence);
  }

  // "in a letter to the council", "speaking to the council"

  private Optional<Span> inClause(int index) {
    List<Span> clause = ReportingClause.words(layout, statements, index);
    for (int i = 0; i < clause.size(); i++) {
      String text = layout.words(clause.get(i)).toLowerCase(Locale.ROOT);
      boolean isNoun = AddressingWords.NOUNS.has(text) || TURNING.contains(text);
      if (isNoun && i + 2 < clause.size() && layout.words(clause.get(i + 1)).equals("to")
          || text.equals("addressing") && i + 1 < clause.size()) {
        int at = layout.wordFrom(clause.get(i + (text.equals("addressing") ? 1 : 2)).start());
        Optional<Span> phrase = phrases.from(at, clause.get(clause.size() - 1).end());
        if (phrase.isPresent()
            && phrases.isHearer(phrase.get())
            && !phrases.isMeans(phrase.get())) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  private String word(int index) {
    return index >= 0 && index < layout.words().size()
        ? layout.words(layout.words().get(index)).toLowerCase(Locale.ROOT)
        : "";
  }

  private List<String> words(Span span) {
    return layout.wordsIn(span).stream()
        .map(w -> layout.words(w).toLowerCase(Locale.ROOT))
        .toList();
  }
}
