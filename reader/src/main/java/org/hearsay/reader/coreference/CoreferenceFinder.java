package org.hearsay.reader.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.reader.encoder.EarlierMentions;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.record.Actor;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Span;

/**
 * Joins mentions into chains: each to the earlier mention of its window that the network thinks
 * most likely, if that is likelier than that it is new; and anywhere in the article, which no
 * window can see, names of one actor or written alike, and descriptions in the same words that the
 * network leaves alone. Stateless and thread-safe.
 */
public final class CoreferenceFinder {
  private static final Pattern FRAME =
      Pattern.compile("^(?:the|a|an|this|that|these|those)\\s+|['’]s?$");

  private final Grammar grammar;
  private final String text;
  private final Map<Integer, Integer> chainOf = new HashMap<>();
  private final Map<Integer, List<CoreferentMention>> chains = new LinkedHashMap<>();
  private final NavigableMap<Integer, Named> actors = new TreeMap<>();

  /** By words, of names and descriptions alike: which of the two it is, the network may mistake. */
  private final Map<String, Integer> known = new HashMap<>();

  /** Where an actor is mentioned. */
  private record Named(Span span, String actor) {}

  private CoreferenceFinder(String text, Grammar grammar) {
    this.text = text;
    this.grammar = grammar;
  }

  /**
   * The chains of a text, in the order of their first mentions; those of one mention too.
   *
   * @param text the text that the grammar is of
   * @param grammar its grammar
   * @param actors those of the text, whose names are joined
   */
  public static List<Chain> find(String text, Grammar grammar, List<Actor> actors) {
    CoreferenceFinder finder = new CoreferenceFinder(text, grammar);
    for (Actor actor : actors) {
      for (Mention mention : actor.mentions()) {
        finder.actors.put(mention.span().start(), new Named(mention.span(), actor.id()));
      }
    }
    for (CoreferentMention mention : new Mentions(text, grammar).all()) {
      finder.add(mention);
    }
    return finder.chains.values().stream().map(Chain::new).toList();
  }

  private void add(CoreferentMention mention) {
    int chain = earlier(mention);
    if (mention.form() == MentionForm.NAME) {
      chain = known.merge(nameKey(mention), chain, (before, found) -> before);
    } else if (mention.form() == MentionForm.NOMINAL) {
      String words = words(mention.span());
      Integer before = known.get(words);
      if (chain == mention.head() && before != null && !words.isEmpty()) {
        chain = before;
      }
      known.put(words, chain);
    }
    chainOf.put(mention.head(), chain);
    chains.computeIfAbsent(chain, id -> new ArrayList<>()).add(mention);
  }

  /** The actor that has this name, else the name. */
  private String nameKey(CoreferentMention mention) {
    String name = words(mention.span());
    Map.Entry<Integer, Named> there = actors.lowerEntry(mention.span().end());
    boolean same =
        there != null
            && there.getValue().span().overlaps(mention.span())
            && words(there.getValue().span()).equals(name);
    return same ? "actor " + there.getValue().actor() : name;
  }

  /** The words without article and possessive ending. */
  private String words(Span span) {
    String words = text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
    return FRAME.matcher(words).replaceAll("");
  }

  /** The chain of the likeliest earlier mention; a new one when none is likelier. */
  private int earlier(CoreferentMention mention) {
    int chain = mention.head();
    EarlierMentions earlier = grammar.earlier(mention.head()).orElse(null);
    if (earlier == null) {
      return chain;
    }
    Map<Integer, Double> likely = new LinkedHashMap<>();
    double none = 1;
    for (int i = 0; i < earlier.words().size(); i++) {
      Integer of = chainOf.get(earlier.words().get(i));
      double probability = earlier.probabilities().get(i);
      none -= probability;
      if (of != null) {
        likely.merge(of, probability, Double::sum);
      }
    }
    double most = none;
    for (Map.Entry<Integer, Double> each : likely.entrySet()) {
      if (each.getValue() > most) {
        most = each.getValue();
        chain = each.getKey();
      }
    }
    return chain;
  }
}
