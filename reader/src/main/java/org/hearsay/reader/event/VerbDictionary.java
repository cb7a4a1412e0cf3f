package org.hearsay.reader.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.record.HearsayException;

/**
 * Reads a verb dictionary in the format of PETRARCH (Open Event Data Alliance; the file {@code
 * CAMEO.2.0.txt} of PETRARCH is one): blocks {@code --- NAME [code] ---}, verbs with their own code
 * or the block's, patterns {@code - * WORD [code]}, and sets of words {@code &NAME} with lines
 * {@code +WORD}.
 *
 * <p>Codes of statements (01) and patterns with {@code [---]} say that there is no deed. What
 * stands before the verb in a pattern is not read: a pattern that asks for words there is left out.
 */
final class VerbDictionary {
  private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{2,4}");
  private static final Set<String> SLOTS =
      Set.of("obj", "with", "to", "against", "on", "at", "from", "for");

  private final Path file;
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final List<EventPattern> patterns = new ArrayList<>();
  private String block = "-";
  private List<String> verb = List.of();
  private Set<String> set = new HashSet<>();

  private VerbDictionary(Path file) {
    this.file = file;
  }

  /**
   * The patterns of a dictionary.
   *
   * @throws HearsayException (input) when the file cannot be read or holds a line that is none of
   *     the format's
   */
  static List<EventPattern> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new HearsayException(
          HearsayException.Code.INPUT,
          "[%s] dictionary could not be read: %s. Do: name a readable file in UTF-8."
              .formatted(file, e),
          e);
    }
    VerbDictionary dictionary = new VerbDictionary(file);
    for (String line : lines) {
      dictionary.collectSet(line.replaceFirst("#.*", "").strip());
    }
    for (int number = 0; number < lines.size(); number++) {
      dictionary.line(lines.get(number).replaceFirst("#.*", "").strip(), number + 1);
    }
    return dictionary.patterns;
  }

  /** Sets may stand behind the patterns that name them, so they are read first. */
  private void collectSet(String line) {
    if (line.startsWith("&")) {
      set = sets.computeIfAbsent(line.substring(1).strip(), name -> new HashSet<>());
    } else if (line.startsWith("+") && !line.contains("[") && !line.contains("{")) {
      set.add(word(line.substring(1)));
    } else if (line.startsWith("---")) {
      set = new HashSet<>();
    }
  }

  private void line(String line, int number) {
    if (line.isEmpty() || line.startsWith("&")) {
      verb = List.of();
    } else if (line.startsWith("---")) {
      block = code(line, number, block);
      verb = List.of();
    } else if (line.startsWith("- ") || line.startsWith("-\t")) {
      pattern(line.substring(1).strip(), number);
    } else if (Character.isUpperCase(line.charAt(0))) {
      verb = List.of(word(line.replaceFirst("[\\[{].*", "")).split(" "));
      add(List.of(), code(line, number, block));
    } else if (!line.startsWith("+") && !line.startsWith("~")) {
      throw wrong(number, "be a block, a verb, a pattern or a set", line);
    }
  }

  private void pattern(String line, int number) {
    String words = CODE.matcher(line).replaceAll("").strip();
    int star = words.indexOf('*');
    if (star < 0) {
      throw wrong(number, "have a * where the verb stands", line);
    }
    boolean before = words.substring(0, star).chars().anyMatch(Character::isLetter);
    List<Set<String>> company = new ArrayList<>();
    for (String token : words.substring(star + 1).strip().split("[\\s(){}]+")) {
      Set<String> meant = meant(token);
      if (!meant.isEmpty()) {
        company.add(meant);
      }
    }
    if (!before && !verb.isEmpty()) {
      add(company, code(line, number, block));
    }
  }

  private Set<String> meant(String token) {
    if (token.startsWith("&")) {
      return sets.getOrDefault(token.substring(1), Set.of());
    }
    String word = word(token);
    return word.chars().anyMatch(Character::isLetter) ? Set.of(word) : Set.of();
  }

  private void add(List<Set<String>> company, String code) {
    boolean deed = EventCodes.has(code);
    patterns.add(new EventPattern(verb, company, deed ? code : "-", SLOTS, String.join(" ", verb)));
  }

  private String code(String line, int number, String otherwise) {
    Matcher code = CODE.matcher(line);
    if (!code.find()) {
      return otherwise;
    }
    String last = code.group(1).replaceFirst(".*:", "").strip();
    if (last.equals("---")) {
      return "-";
    }
    String digits = last.length() == 4 && last.endsWith("0") ? last.substring(0, 3) : last;
    if (!DIGITS.matcher(digits).matches()) {
      throw wrong(number, "have a code of two to four digits or ---", line);
    }
    return digits.length() == 3 && digits.endsWith("0") ? digits.substring(0, 2) : digits;
  }

  private HearsayException wrong(int number, String must, String line) {
    return new HearsayException(
        HearsayException.Code.INPUT,
        "[%s] dictionary could not be read: line %d must %s but was \"%s\". Do: mend the line or put # before it."
            .formatted(file, number, must, line));
  }

  private static String word(String written) {
    return written
        .replaceAll("[_+%^$*]+", " ")
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
