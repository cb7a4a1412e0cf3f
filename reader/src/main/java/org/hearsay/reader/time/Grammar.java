package org.hearsay.reader.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.reader.text.WordList;

/**
 * The rules for times, from {@code rules.tsv} and {@code holidays.tsv}. Immutable and thread-safe.
 */
final class Grammar {
  /** The name of the rules whose matches are times. */
  static final String TIME = "time";

  private static final Set<String> FIGURES =
      Set.of(
          "ordinal",
          "decade",
          "clock",
          "iso",
          "dotted",
          "figures",
          "pointed",
          "day",
          "monthnumber",
          "hour",
          "hour12",
          "shortyear",
          "minute",
          "year",
          "newyear",
          "military");

  private final Map<String, List<TimeRule>> rules = new LinkedHashMap<>();
  private final Set<String> classes = new HashSet<>(FIGURES);
  private final Map<String, Map<String, List<TimeRule>>> openings = new HashMap<>();

  private Grammar(List<TimeRule> all, Collection<String> wordClasses) {
    classes.addAll(wordClasses);
    all.forEach(rule -> rules.computeIfAbsent(rule.name(), n -> new ArrayList<>()).add(rule));
    all.forEach(this::checkNames);
    for (String name : rules.keySet()) {
      openings.put(name, indexed(name));
    }
  }

  static Grammar read(TimeWords words) {
    List<TimeRule> all = new ArrayList<>();
    for (RuleLine line : RuleLine.read("rules.tsv")) {
      all.add(TimeRule.of(line.name(), line.pattern(), line.meaning(), all.size()));
    }
    for (WordList.Entry feast : WordList.read(Grammar.class, "holidays.tsv").entries()) {
      for (String name : feast.words()) {
        String spaced = name.replace("-", " - ");
        String pattern = spaced.contains(" ") ? spaced.toLowerCase(Locale.ROOT) : spaced;
        all.add(TimeRule.of("feast", pattern, "feast(" + feast.kind() + ")", all.size()));
      }
    }
    return new Grammar(all, words.names());
  }

  boolean isClass(String name) {
    return classes.contains(name);
  }

  /** The rules of a name that can open with a token, in the file's order. */
  List<TimeRule> opening(String name, Token token) {
    Map<String, List<TimeRule>> index = openings.getOrDefault(name, Map.of());
    List<TimeRule> byWord = index.getOrDefault(token.lower(), List.of());
    if (token.classes().isEmpty()) {
      return byWord;
    }
    Set<TimeRule> rules = new TreeSet<>(Comparator.comparingInt(TimeRule::place));
    rules.addAll(byWord);
    for (String of : token.classes().keySet()) {
      rules.addAll(index.getOrDefault(classKey(of), List.of()));
    }
    return List.copyOf(rules);
  }

  private static String classKey(String of) {
    return "<" + of;
  }

  private void checkNames(TimeRule rule) {
    for (List<Element> part : List.of(rule.before(), rule.elements(), rule.after())) {
      for (Element element : part) {
        for (Element.Choice choice : element.choices()) {
          if (!choice.word() && !isClass(choice.name()) && !rules.containsKey(choice.name())) {
            throw new IllegalStateException(
                "[rules.tsv] a name in <> must be a class or a rule but was " + choice.name());
          }
        }
      }
    }
  }

  private Map<String, List<TimeRule>> indexed(String name) {
    Map<String, List<TimeRule>> index = new HashMap<>();
    for (TimeRule rule : rules.getOrDefault(name, List.of())) {
      for (String key : openingKeys(rule, new HashSet<>())) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(rule);
      }
    }
    return index;
  }

  private Set<String> openingKeys(TimeRule rule, Set<String> onTheWay) {
    Set<String> keys = new LinkedHashSet<>();
    for (Element element : rule.elements()) {
      for (Element.Choice choice : element.choices()) {
        if (choice.word()) {
          keys.add(choice.name().toLowerCase(Locale.ROOT));
        } else if (isClass(choice.name())) {
          keys.add(classKey(choice.name()));
        } else if (onTheWay.add(choice.name())) {
          rules
              .getOrDefault(choice.name(), List.of())
              .forEach(r -> keys.addAll(openingKeys(r, onTheWay)));
          onTheWay.remove(choice.name());
        }
      }
      if (!element.optional()) {
        return keys;
      }
    }
    return keys;
  }
}
