package org.hearsay.reader.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.reader.knowledge.KnownActor.Origin;
import org.hearsay.reader.knowledge.Office.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entry of a person: by the name, by what the article says of the person, and by who held
 * which office on the article's day. What speaks for and against an entry is weighed; one that the
 * text contradicts, or that is not clearly the best, is left out.
 */
final class PersonLinking {

  private static final int ENOUGH = 4;
  private static final int YEARS_REMEMBERED = 25;
  private static final int YEARS_BEFORE = 15;

  /** Sectors in which a public office lies. */
  private static final Set<String> PUBLIC =
      Set.of(
          "GOV",
          "LEG",
          "MIL",
          "COP",
          "JUD",
          "SPY",
          "IGO",
          "OPP",
          "PTY",
          "ELI",
          "REL",
          "REB",
          "PRM",
          SectorWords.OF_ITS_BODY);

  /** Words of the text that can stand for an office's title. */
  private static final Map<String, Set<String>> OTHER_WORDS =
      Map.of(
          "leader",
              Set.of(
                  "president",
                  "prime minister",
                  "premier",
                  "king",
                  "chancellor",
                  "sultan",
                  "emir",
                  "ruler"),
          "prime minister", Set.of("premier", "taoiseach"),
          "premier", Set.of("prime minister"),
          "minister", Set.of("secretary"),
          "representative", Set.of("rep", "reps", "congressman", "congresswoman"),
          "senator", Set.of("sen", "sens"),
          "foreign minister", Set.of("secretary of state"),
          "head of government", Set.of("prime minister", "president", "premier"),
          "head of state", Set.of("president", "king", "queen"));

  private final Knowledge knowledge;
  private final ArticleStates states;
  private final SectorWords sectors;
  private final @Nullable LocalDate day;

  PersonLinking(
      Knowledge knowledge, ArticleStates states, SectorWords sectors, @Nullable LocalDate day) {
    this.knowledge = knowledge;
    this.states = states;
    this.sectors = sectors;
    this.day = day;
  }

  /** What the text says of a person: its plain words, and the sectors that they tell. */
  private record Told(String text, Set<String> sectors) {
    private Told {
      sectors = Set.copyOf(sectors);
    }
  }

  private record Weighed(KnownActor actor, int weight) {}

  /** The entry that a person of a name is, given what the article says of it. */
  Optional<KnownActor> find(String name, Surroundings surroundings, List<String> countries) {
    boolean full = name.strip().indexOf(' ') > 0;
    Told told = told(surroundings);
    List<Weighed> weighed =
        knowledge.persons(name).stream()
            .map(a -> new Weighed(a, weight(a, told, countries, full)))
            .filter(w -> w.weight() >= ENOUGH)
            .sorted(Comparator.comparingInt(Weighed::weight).reversed())
            .toList();
    boolean clear =
        weighed.size() == 1
            || weighed.size() > 1
                && (weighed.get(0).weight() > weighed.get(1).weight()
                    || isSame(weighed.get(0).actor(), weighed.get(1).actor()));
    return clear ? Optional.of(weighed.get(0).actor()) : Optional.empty();
  }

  /** Whether two lists hold the same person: a name and country that both have. */
  private static boolean isSame(KnownActor a, KnownActor b) {
    return a.country() != null
        && a.country().equals(b.country())
        && a.names().stream()
            .anyMatch(n -> b.names().stream().anyMatch(m -> PublicName.isPerson(m, n, b)));
  }

  private int weight(KnownActor actor, Told told, List<String> countries, boolean full) {
    if (actor.origin() == Origin.USER) {
      return full || actor.offices().stream().noneMatch(o -> isOver(o)) ? ENOUGH + 6 : 0;
    }
    int title = title(actor, told);
    int country = country(actor, countries);
    int date = date(actor);
    int known = actor.origin() == Origin.BY_HAND ? 2 : 0;
    int named = actor.countries().stream().anyMatch(c -> states.count(c) > 0) ? 1 : 0;
    boolean tooShort = !full && (title < 3 || date < 2 || country < 0);
    boolean tooObscure = known == 0 && (named == 0 || title < 2 && date < 2);
    if (tooShort || tooObscure) {
      return 0;
    }
    return known + named + title + country + date;
  }

  private boolean isOver(Office office) {
    return day != null && office.on(day) != Standing.HELD;
  }

  /** 3 for an office that the text names, 2 for its sector, -3 for quite another life. */
  private int title(KnownActor actor, Told told) {
    boolean held =
        actor.offices().stream()
            .filter(o -> day == null || o.on(day) != Standing.BEFORE)
            .anyMatch(o -> isNamed(o, told.text()));
    if (held) {
      return 3;
    }
    if (actor.offices().stream().anyMatch(o -> told.sectors().contains(o.sector()))) {
      return 2;
    }
    boolean elsewhere = told.sectors().stream().noneMatch(PUBLIC::contains);
    return !told.sectors().isEmpty() && elsewhere ? -3 : 0;
  }

  private Told told(Surroundings surroundings) {
    String text = String.join(" ", surroundings.all().map(Phrase::text).toList());
    Set<String> all =
        surroundings.all().flatMap(p -> sectors.nearest(p).stream()).collect(Collectors.toSet());
    return new Told(" " + NameFolding.plain(text) + " ", all);
  }

  private static boolean isNamed(Office office, String text) {
    String title = office.title();
    String last = title.substring(title.lastIndexOf(' ') + 1);
    return text.contains(" " + title + " ")
        || OTHER_WORDS.getOrDefault(title, Set.of()).stream()
            .anyMatch(w -> text.contains(" " + w + " "))
        || title.indexOf(' ') > 0 && !title.startsWith("vice") && text.contains(" " + last + " ");
  }

  /** 2 where the text gives a country of the entry, -2 where it gives only others. */
  private static int country(KnownActor actor, List<String> countries) {
    if (countries.isEmpty()) {
      return 0;
    }
    return actor.countries().stream().anyMatch(countries::contains) ? 2 : -2;
  }

  /**
   * 2 for an office on the article's day, 1 for a remembered one, less for one long past or to
   * come.
   */
  private int date(KnownActor actor) {
    LocalDate now = day;
    if (now == null) {
      return 1;
    }
    if (actor.offices().stream()
        .anyMatch(o -> o.on(now) == Standing.HELD || o.on(now) == Standing.PERHAPS)) {
      return 2;
    }
    boolean remembered =
        actor.offices().stream()
            .anyMatch(
                o ->
                    o.until() != null
                        && o.on(now) == Standing.AFTER
                        && o.until().plusYears(YEARS_REMEMBERED).isAfter(now));
    boolean rising =
        actor.offices().stream()
            .anyMatch(o -> o.from().isAfter(now) && o.from().isBefore(now.plusYears(YEARS_BEFORE)));
    boolean early =
        actor.offices().stream().allMatch(o -> o.from().isAfter(now.plusYears(YEARS_BEFORE)));
    return remembered || rising ? 1 : early ? -2 : 0;
  }
}
