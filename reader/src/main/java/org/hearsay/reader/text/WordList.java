package org.hearsay.reader.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of words with a kind each, read from a data file that lies beside the class that uses it.
 * Immutable and thread-safe.
 *
 * <p>A line is {@code words<TAB>kind<TAB>example}; several words of one kind that share an example
 * are parted by commas. A line that starts with {@code #} is a comment. Words are looked up without
 * regard to case.
 */
public final class WordList {

  /** One line of the file. */
  public record Entry(List<String> words, String kind, String example) {
    public Entry {
      words = List.copyOf(words);
    }
  }

  private final List<Entry> entries;
  private final Map<String, String> kinds;
  private final Map<String, String> kindsAsWritten;
  private final int longest;

  private WordList(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    this.kinds = new LinkedHashMap<>();
    entries.forEach(e -> e.words().forEach(w -> kinds.put(w.toLowerCase(Locale.ROOT), e.kind())));
    this.kindsAsWritten = new LinkedHashMap<>();
    entries.forEach(e -> e.words().forEach(w -> kindsAsWritten.put(w, e.kind())));
    this.longest = kinds.keySet().stream().mapToInt(w -> w.split(" ").length).max().orElse(0);
  }

  /**
   * Reads {@code name} from the resources beside {@code owner}.
   *
   * @throws IllegalStateException when the file is missing or a line has not three columns: the
   *     program is built wrongly
   */
  public static WordList read(Class<?> owner, String name) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "[" + name + "] a word list is missing beside " + owner.getName());
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<Entry> entries = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          entries.add(entry(name, line));
        }
      }
      return new WordList(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(String name, String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw new IllegalStateException(
          "[" + name + "] a line must have three columns but had " + columns.length + ": " + line);
    }
    return new Entry(List.of(columns[0].split(", *")), columns[1], columns[2]);
  }

  /** The lines of the file. */
  public List<Entry> entries() {
    return entries;
  }

  /** The kind of a word; empty when the list does not hold it. */
  public Optional<String> kind(String word) {
    return Optional.ofNullable(kinds.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The kind of a word, large and small letters as in the file. */
  public Optional<String> kindAsWritten(String word) {
    return Optional.ofNullable(kindsAsWritten.get(word));
  }

  /** Whether the list holds a word. */
  public boolean has(String word) {
    return kinds.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the list holds a word as this kind. */
  public boolean has(String word, String kind) {
    return kind.equals(kinds.get(word.toLowerCase(Locale.ROOT)));
  }

  /** All words of one kind, in the file's order, in lower case. */
  public Set<String> of(String kind) {
    return kinds.entrySet().stream()
        .filter(e -> e.getValue().equals(kind))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** How many words the longest entry has. */
  public int longest() {
    return longest;
  }
}
