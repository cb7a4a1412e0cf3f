package org.hearsay.reader.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.reader.knowledge.Knowledge;
import org.hearsay.reader.knowledge.KnownActor;
import org.hearsay.reader.knowledge.State;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.name.NameType;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;

/**
 * Makes the network's names fit for grouping: a name holds whole words, begins with a capital and
 * is more than an article, a pronoun or a state's adjective; a state is a place whatever the
 * network took it for. A surname or a body's name that the network found in one place of the
 * article is a name in all of them.
 */
final class NameCleaning {

  private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|[Aa]n?)\\s+(?=\\p{Lu})");
  private static final double SPREAD = 0.5;
  private static final int SHORTEST = 3;
  private static final int MOST_JOINED = 5;

  private final Layout layout;
  private final Knowledge knowledge;
  private final List<NameMention> names = new ArrayList<>();

  private NameCleaning(Layout layout, Knowledge knowledge) {
    this.layout = layout;
    this.knowledge = knowledge;
  }

  static List<NameMention> clean(Layout layout, List<NameMention> found, Knowledge knowledge) {
    NameCleaning cleaning = new NameCleaning(layout, knowledge);
    found.stream().map(cleaning::whole).map(cleaning::known).forEach(cleaning::keep);
    cleaning.spread();
    cleaning.names.sort(Comparator.comparing(NameMention::span));
    return cleaning.names;
  }

  /** The name with the rest of the words that it begins and ends in, without an article. */
  private NameMention whole(NameMention name) {
    Span span = name.span();
    int at = Math.max(0, layout.wordFrom(span.start()) - 1);
    while (at < layout.words().size() && layout.words().get(at).start() < name.span().end()) {
      Span word = layout.words().get(at);
      span = word.overlaps(name.span()) ? span.union(word) : span;
      at++;
    }
    Matcher article = ARTICLE.matcher(layout.words(span));
    int start = article.find() ? span.start() + article.end() : span.start();
    return new NameMention(Span.of(start, span.end()), name.type(), name.confidence());
  }

  /** The whole of a known body's name of which the network found the beginning. */
  private NameMention known(NameMention name) {
    int first = layout.wordFrom(name.span().start());
    int next = layout.wordFrom(name.span().end());
    int sentence = layout.sentences().get(layout.sentenceAt(name.span().start())).end();
    for (int last = Math.min(layout.words().size(), next + MOST_JOINED) - 1;
        last >= next && name.type() != NameType.PERSON;
        last--) {
      Span all = layout.words().get(first).union(layout.words().get(last));
      String end = layout.words(layout.words().get(last));
      if (all.end() <= sentence && Character.isUpperCase(end.charAt(0)) && isKnown(all)) {
        return new NameMention(all, NameType.ORGANIZATION, name.confidence());
      }
    }
    return name;
  }

  private boolean isKnown(Span words) {
    String text = layout.words(words);
    return !text.matches("(?s).*[,;:()\\n“”\"].*")
        && knowledge.bodies(text).stream().anyMatch(a -> a.origin() != KnownActor.Origin.LIST);
  }

  private void keep(NameMention name) {
    String words = layout.words(name.span());
    boolean again = !names.isEmpty() && names.get(names.size() - 1).span().overlaps(name.span());
    if (!again && isName(words)) {
      boolean state = State.named(words).isPresent();
      boolean people =
          name.type() != NameType.GROUP && State.ofAdjective(words).isPresent() && !state;
      NameType type = state ? NameType.PLACE : people ? NameType.GROUP : name.type();
      names.add(new NameMention(name.span(), type, name.confidence()));
    }
  }

  private static boolean isName(String words) {
    boolean capital =
        words.chars().anyMatch(Character::isUpperCase)
            || words.chars().anyMatch(Character::isDigit);
    boolean single = words.indexOf(' ') < 0;
    boolean function =
        Lexicon.DETERMINERS.has(words)
            || Lexicon.PRONOUNS.has(words)
            || Lexicon.PHRASE_ENDS.has(words)
            || Lexicon.TITLES.kindAsWritten(words).isPresent();
    return capital && words.length() > 1 && !(single && function);
  }

  /** Adds the occurrences of known surnames and bodies that the network missed. */
  private void spread() {
    Map<String, NameType> known = new LinkedHashMap<>();
    for (NameMention name : names) {
      String words = layout.words(name.span());
      if (name.type() == NameType.PERSON && PersonName.parse(words).isFull()) {
        known.putIfAbsent(words, NameType.PERSON);
        String[] parts = words.split("\\s+", -1);
        known.putIfAbsent(parts[parts.length - 1], NameType.PERSON);
      } else if (name.type() == NameType.ORGANIZATION
          && (words.contains(" ") || words.matches("\\p{Lu}{2,}"))) {
        known.putIfAbsent(words, NameType.ORGANIZATION);
      }
    }
    Set<String> small = new HashSet<>();
    layout.words().forEach(w -> small.add(layout.words(w)));
    known.forEach(
        (words, type) -> {
          boolean ambiguous =
              words.length() < SHORTEST
                  || !words.contains(" ") && small.contains(words.toLowerCase(Locale.ROOT));
          if (!ambiguous && Character.isUpperCase(words.charAt(0))) {
            find(words, type);
          }
        });
  }

  private void find(String words, NameType type) {
    Matcher matcher =
        Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}-])")
            .matcher(layout.text());
    while (matcher.find()) {
      Span span = Span.of(matcher.start(), matcher.end());
      Optional<NameMention> there = names.stream().filter(n -> n.span().overlaps(span)).findFirst();
      if (there.isEmpty()) {
        names.add(new NameMention(span, type, SPREAD));
      }
    }
  }
}
