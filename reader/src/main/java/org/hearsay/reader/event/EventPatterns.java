package org.hearsay.reader.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The patterns by which events are found: verbs, verbs with company, and nouns, each a data file
 * with an example a line. Immutable.
 */
public final class EventPatterns {
  private static final int COLUMNS = 4;
  private static final EventPatterns SHIPPED = shippedFiles();

  private final Map<String, List<EventPattern>> verbs;
  private final Map<String, List<EventPattern>> nouns;

  private EventPatterns(
      Map<String, List<EventPattern>> verbs, Map<String, List<EventPattern>> nouns) {
    this.verbs = verbs;
    this.nouns = nouns;
  }

  /** The patterns that ship with the program. */
  public static EventPatterns shipped() {
    return SHIPPED;
  }

  private static EventPatterns shippedFiles() {
    EventPatterns patterns = new EventPatterns(new HashMap<>(), new HashMap<>());
    for (String file : List.of("phrases.tsv", "verbs.tsv")) {
      read(file).forEach(pattern -> add(patterns.verbs, pattern, pattern.key()));
    }
    read("nouns.tsv").forEach(p -> add(patterns.nouns, p, p.words().get(p.words().size() - 1)));
    return patterns;
  }

  /** The patterns that ship, and before them those of these dictionaries. */
  public static EventPatterns with(List<Path> dictionaries) {
    EventPatterns patterns = SHIPPED;
    for (int i = dictionaries.size() - 1; i >= 0; i--) {
      patterns = patterns.withDictionary(dictionaries.get(i));
    }
    return patterns;
  }

  /**
   * These patterns and those of a verb dictionary in the format of PETRARCH, which are tried first.
   *
   * @throws org.hearsay.record.HearsayException (input) when it cannot be read
   */
  EventPatterns withDictionary(Path file) {
    return withVerbs(VerbDictionary.read(file));
  }

  /** These patterns and others of verbs, which come first. */
  EventPatterns withVerbs(List<EventPattern> more) {
    Map<String, List<EventPattern>> all = new HashMap<>();
    more.forEach(pattern -> add(all, pattern, pattern.key()));
    verbs.values().forEach(old -> old.forEach(pattern -> add(all, pattern, pattern.key())));
    return new EventPatterns(all, nouns);
  }

  private static void add(Map<String, List<EventPattern>> to, EventPattern pattern, String key) {
    List<EventPattern> there = to.computeIfAbsent(key, k -> new ArrayList<>());
    there.add(pattern);
    there.sort(Comparator.comparingInt(EventPattern::weight).reversed());
  }

  /** The patterns of a verb, the most specific first. */
  List<EventPattern> ofVerb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** The patterns of a noun, which is their last word, the most specific first. */
  List<EventPattern> ofNoun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /** All lines of a file, each as its patterns. */
  static List<EventPattern> read(String file) {
    List<EventPattern> patterns = new ArrayList<>();
    try (InputStream stream = EventPatterns.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("[" + file + "] a list of patterns is missing");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          patterns.addAll(parse(file, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return patterns;
  }

  private static List<EventPattern> parse(String file, String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalStateException(
          "[%s] a line must have %d columns but had %d: %s"
              .formatted(file, COLUMNS, columns.length, line));
    }
    Set<String> slots = Set.of(columns[2].split(", *"));
    if (!columns[0].contains(" + ")) {
      return List.of(columns[0].split(", *")).stream()
          .map(
              w ->
                  new EventPattern(List.of(w.split(" ")), List.of(), columns[1], slots, columns[3]))
          .toList();
    }
    String[] halves = columns[0].split(" \\+ ");
    Set<String> company = Set.of(halves[1].split("/"));
    return List.of(halves[0].split("/")).stream()
        .map(
            verb ->
                new EventPattern(List.of(verb), List.of(company), columns[1], slots, columns[3]))
        .toList();
  }
}
