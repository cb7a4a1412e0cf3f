package org.hearsay.reader.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.reader.encoder.EarlierMentions;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.record.MentionForm;

/**
 * Joins mentions into chains: each to the earlier mention of its window that the network thinks
 * most likely, if that is likelier than that it is new; and names that are written alike anywhere
 * in the article, which no window can see. Stateless and thread-safe.
 */
public final class CoreferenceFinder {
  private final Grammar grammar;
  private final String text;
  private final Map<Integer, Integer> chainOf = new HashMap<>();
  private final Map<Integer, List<CoreferentMention>> chains = new LinkedHashMap<>();
  private final Map<String, Integer> names = new HashMap<>();

  private CoreferenceFinder(String text, Grammar grammar) {
    this.text = text;
    this.grammar = grammar;
  }

  /**
   * The chains of a text, in the order of their first mentions; those of one mention too.
   *
   * @param text the text that the grammar is of
   * @param grammar its grammar
   */
  public static List<Chain> find(String text, Grammar grammar) {
    CoreferenceFinder finder = new CoreferenceFinder(text, grammar);
    for (CoreferentMention mention : new Mentions(grammar).all()) {
      finder.add(mention);
    }
    return finder.chains.values().stream().map(Chain::new).toList();
  }

  private void add(CoreferentMention mention) {
    int chain = earlier(mention);
    if (mention.form() == MentionForm.NAME) {
      String name = text.substring(mention.span().start(), mention.span().end());
      chain = names.merge(name.toLowerCase(Locale.ROOT), chain, (known, found) -> known);
    }
    chainOf.put(mention.head(), chain);
    chains.computeIfAbsent(chain, id -> new ArrayList<>()).add(mention);
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
