package org.hearsay.gather.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text, told by its script and its small words. A text that gives no sign of its
 * language has none.
 *
 * <p>The lists of words are our own; {@code docs/decisions} says why no detector with a model is
 * used.
 *
 * @param code ISO 639 code, "en"
 * @param name English name, "German"
 */
public record Language(String code, String name) {
  /** The language that the model reads. */
  public static final Language ENGLISH = new Language("en", "English");

  private static final int SAMPLE = 20_000;
  private static final int SURE = 5;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Map<String, List<Language>> BY_WORD = new HashMap<>();
  private static final Map<String, Language> BY_CODE = new HashMap<>();
  private static final Map<Character.UnicodeScript, Language> SCRIPTS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(
                  Character.UnicodeScript.ARABIC, new Language("ar", "Arabic, Persian or Urdu")),
              Map.entry(
                  Character.UnicodeScript.CYRILLIC,
                  new Language("ru", "Russian or another Slavic language")),
              Map.entry(Character.UnicodeScript.GREEK, new Language("el", "Greek")),
              Map.entry(Character.UnicodeScript.HEBREW, new Language("he", "Hebrew")),
              Map.entry(Character.UnicodeScript.DEVANAGARI, new Language("hi", "Hindi")),
              Map.entry(Character.UnicodeScript.BENGALI, new Language("bn", "Bengali")),
              Map.entry(Character.UnicodeScript.TAMIL, new Language("ta", "Tamil")),
              Map.entry(Character.UnicodeScript.THAI, new Language("th", "Thai")),
              Map.entry(Character.UnicodeScript.HANGUL, new Language("ko", "Korean")),
              Map.entry(Character.UnicodeScript.HIRAGANA, new Language("ja", "Japanese")),
              Map.entry(Character.UnicodeScript.KATAKANA, new Language("ja", "Japanese")),
              Map.entry(Character.UnicodeScript.HAN, new Language("zh", "Chinese or Japanese")),
              Map.entry(
                  Character.UnicodeScript.ETHIOPIC, new Language("am", "Amharic or Tigrinya")),
              Map.entry(Character.UnicodeScript.GEORGIAN, new Language("ka", "Georgian")),
              Map.entry(Character.UnicodeScript.ARMENIAN, new Language("hy", "Armenian"))));

  static {
    lines()
        .forEach(
            line -> {
              String[] cells = line.split("\t");
              Language language = new Language(cells[0], cells[1]);
              for (String word : Set.of(cells[2].split(" "))) {
                BY_WORD.computeIfAbsent(word, none -> new ArrayList<>()).add(language);
              }
              BY_CODE.put(language.code(), language);
            });
    SCRIPTS.values().forEach(language -> BY_CODE.putIfAbsent(language.code(), language));
  }

  /** Code and name must be there. */
  public Language {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
  }

  /** The language that a tag such as "en", "en-GB" or "de_AT" names. */
  public static Language ofTag(String tag) {
    String code = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    return BY_CODE.getOrDefault(code, new Language(code, name.isEmpty() ? tag : name));
  }

  /** The language that a text shows clearly, or empty. */
  public static Optional<Language> of(CharSequence text) {
    CharSequence sample = text.subSequence(0, Math.min(SAMPLE, text.length()));
    Language written = byScript(sample);
    return written != null ? Optional.of(written) : byWords(sample);
  }

  private static @Nullable Language byScript(CharSequence text) {
    Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters++;
        counts.merge(Character.UnicodeScript.of(text.charAt(i)), 1, Integer::sum);
      }
    }
    int most = letters / 2;
    if (counts.getOrDefault(Character.UnicodeScript.LATIN, 0) >= most) {
      return null;
    }
    return counts.entrySet().stream()
        .filter(entry -> SCRIPTS.containsKey(entry.getKey()))
        .max(Map.Entry.comparingByValue())
        .map(entry -> SCRIPTS.get(entry.getKey()))
        .orElse(null);
  }

  private static Optional<Language> byWords(CharSequence text) {
    Map<Language, Integer> counts = new HashMap<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      for (Language language :
          BY_WORD.getOrDefault(word.group().toLowerCase(Locale.ROOT), List.of())) {
        counts.merge(language, 1, Integer::sum);
      }
    }
    int english = counts.getOrDefault(ENGLISH, 0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= SURE)
        .filter(entry -> entry.getKey().equals(ENGLISH) || entry.getValue() > 2 * english)
        .max(
            Map.Entry.<Language, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().code()))
        .map(Map.Entry::getKey);
  }

  private static List<String> lines() {
    try (InputStream in = Language.class.getResourceAsStream("languages.tsv");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
