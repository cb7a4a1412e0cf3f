package org.hearsay.reader.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.reader.knowledge.KnownActor.Origin;
import org.hearsay.record.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Reads actor and agent dictionaries of TABARI and PETRARCH: names in capitals with underscores,
 * other names behind {@code +}, CAMEO codes in brackets with the days for which they hold, and
 * words for what somebody is behind {@code ~}. Not thread-safe.
 *
 * <pre>
 * KOFI_ANNAN_
 * +KOFI_ATTA_ANNAN_
 *     [IGOUNO 970101-061231]
 *     [ELI]
 * FARMER [~AGR]
 * </pre>
 *
 * <p>Of a code, country and sector are kept. A name without a code and a code whose days cannot be
 * read are passed over, since the published dictionaries hold some.
 */
final class DictionaryActors {

  private static final Pattern CODES = Pattern.compile("\\[([^\\]}\\[]*)[\\]}]");
  private static final Pattern CODE =
      Pattern.compile(
          "(?<code>[A-Z0-9~]+|-+)(?:\\s*(?<days>[<>]?\\s*\\d{5,11}(?:\\s*-\\s*\\d{5,11})?))?");
  private static final Pattern SET = Pattern.compile("(!\\w+!)\\s*=\\s*(.*)");
  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
  private static final int LETTERS = 3;
  private static final int CENTURY_ENDS = 30;
  private static final int SHORT_NAME = 5;

  private final String name;
  private final Mistakes mistakes;
  private final List<KnownActor> actors = new ArrayList<>();
  private final Map<String, String> agents = new HashMap<>();
  private final Map<String, List<String>> sets = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();

  DictionaryActors(String name, Mistakes mistakes) {
    this.name = name;
    this.mistakes = mistakes;
  }

  ActorFile read(String text, String checksum) {
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      int comment = line.indexOf('#');
      line(number, (comment < 0 ? line : line.substring(0, comment)).strip());
    }
    finish();
    return new ActorFile(name, actors, agents, checksum);
  }

  private void line(int number, String line) {
    Matcher set = SET.matcher(line);
    if (line.isEmpty()) {
      return;
    }
    if (set.matches()) {
      sets.put(set.group(1), List.of(set.group(2).split("\\s*,\\s*")));
      return;
    }
    int bracket = line.indexOf('[');
    String words = (bracket < 0 ? line : line.substring(0, bracket)).strip();
    if (words.startsWith("+")) {
      if (names.isEmpty()) {
        mistakes.add(
            number,
            "another name",
            "stand below the actor that it names",
            "\"" + words + "\" without one",
            "write the actor in a line above, without \"+\"");
      }
      names.add(words.substring(1));
    } else if (!words.isEmpty()) {
      finish();
      names.add(words);
    } else if (names.isEmpty()) {
      mistakes.add(
          number,
          "a code",
          "stand behind or below its actor",
          "\"" + line + "\" without one",
          "write the actor in a line above");
    }
    if (bracket >= 0) {
      codes(number, line.substring(bracket));
    }
  }

  private void codes(int number, String words) {
    Matcher matcher = CODES.matcher(words);
    int found = 0;
    while (matcher.find()) {
      found++;
      String code = matcher.group(1).strip();
      if (CODE.matcher(code).matches()) {
        codes.add(code);
      } else {
        mistakes.add(
            number,
            "a code",
            "be capitals with days, such as [AFGGOV 330101-731231]",
            "\"[" + code + "]\"",
            "write the code so, or put # before the line");
      }
    }
    if (found == 0 || found != words.chars().filter(c -> c == '[').count()) {
      mistakes.add(number, "a code", "end in \"]\"", "\"" + words + "\"", "close the bracket");
    }
  }

  /** Makes an actor or words for agents of the lines so far. */
  private void finish() {
    Optional<String> agent = codes.stream().filter(c -> c.indexOf('~') >= 0).findFirst();
    if (agent.isPresent()) {
      Sectors.ofCameo(agent.get().replace("~", "")).ifPresent(this::agent);
    } else if (!names.isEmpty() && !codes.isEmpty()) {
      actor();
    }
    names.clear();
    codes.clear();
  }

  private void agent(String sector) {
    for (String raw : names) {
      String plural =
          raw.indexOf('{') < 0 ? "" : raw.substring(raw.indexOf('{') + 1).replace("}", "");
      for (String word : expanded(raw.replaceAll("\\{.*", ""))) {
        String words = NameFolding.lower(spaced(word));
        agents.putIfAbsent(words, sector);
        agents.putIfAbsent(
            plural.isEmpty() ? plural(words) : NameFolding.lower(spaced(plural)), sector);
      }
    }
  }

  private static String plural(String words) {
    return words.endsWith("y") ? words.substring(0, words.length() - 1) + "ies" : words + "s";
  }

  private List<String> expanded(String raw) {
    for (Map.Entry<String, List<String>> set : sets.entrySet()) {
      if (raw.contains(set.getKey())) {
        return set.getValue().stream().map(v -> raw.replace(set.getKey(), v)).toList();
      }
    }
    return List.of(raw);
  }

  private static String spaced(String raw) {
    return raw.replace('_', ' ').strip().replaceAll("\\s+", " ");
  }

  private void actor() {
    Set<String> called = new LinkedHashSet<>();
    for (String raw : names) {
      Matcher acronym = Pattern.compile("\\(([A-Z/-]{2,8})\\)").matcher(raw);
      String bare = spaced(raw.replaceAll("\\([^)]*\\)?", " "));
      if (!bare.isEmpty()) {
        called.add(bare.length() > SHORT_NAME ? capitals(bare) : bare);
        called.add(capitals(bare));
      }
      if (acronym.find()) {
        called.add(acronym.group(1));
      }
    }
    String first = codes.get(0).split("[\\s<>]")[0];
    String country = country(first);
    List<Office> offices = codes.stream().map(this::office).flatMap(Optional::stream).toList();
    if (called.isEmpty()) {
      return;
    }
    String fullest = called.iterator().next();
    String slug = NameFolding.plain(fullest).replace(' ', '-');
    String id =
        country == null
            ? "INT/" + slug
            : first.length() == LETTERS ? country : country + "/" + slug;
    actors.add(
        new KnownActor(
            id,
            ActorType.UNKNOWN,
            List.copyOf(called),
            country,
            offices.isEmpty() ? sector(first).orElse(null) : null,
            null,
            offices,
            Origin.USER));
  }

  private static @Nullable String country(String code) {
    String letters = code.length() < LETTERS ? "" : code.substring(0, LETTERS);
    return State.ofCode(letters).isPresent() ? letters : null;
  }

  private static Optional<String> sector(String code) {
    return Sectors.ofCameo(country(code) == null ? code : code.substring(LETTERS));
  }

  /** "Kofi Annan" for "KOFI ANNAN". */
  private static String capitals(String words) {
    StringBuilder out = new StringBuilder(words.toLowerCase(Locale.ROOT));
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || " -'".indexOf(out.charAt(i - 1)) >= 0) {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }

  /** What a code with days says: "AFGGOV 330101-731231". */
  private Optional<Office> office(String words) {
    Matcher matcher = CODE.matcher(words);
    if (!matcher.matches() || matcher.group("days") == null) {
      return Optional.empty();
    }
    String code = matcher.group("code");
    String days = matcher.group("days").replaceAll("\\s", "");
    Optional<String> sector = sector(code);
    try {
      LocalDate from = days.startsWith("<") ? LONG_AGO : day(days.replace(">", "").split("-")[0]);
      LocalDate until =
          days.startsWith(">") ? null : day(days.replace("<", "").replaceFirst(".*-", ""));
      boolean inOrder = until == null || !until.isBefore(from);
      String country = country(code);
      return sector.isEmpty() || !inOrder
          ? Optional.empty()
          : Optional.of(
              new Office(
                  "official", country == null ? "INT" : country, sector.get(), from, until, false));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String digits) {
    int year = digits.length() == 8 ? Integer.parseInt(digits.substring(0, 4)) : century(digits);
    String rest = digits.length() == 8 ? digits.substring(4) : digits.substring(2);
    if (rest.length() != 4) {
      throw new DateTimeException("no day: " + digits);
    }
    return LocalDate.of(
        year, Integer.parseInt(rest.substring(0, 2)), Integer.parseInt(rest.substring(2)));
  }

  private static int century(String digits) {
    int year = Integer.parseInt(digits.substring(0, 2));
    return year >= CENTURY_ENDS ? 1900 + year : 2000 + year;
  }
}
