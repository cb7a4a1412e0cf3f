package org.hearsay.eval;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Attribution;
import org.hearsay.record.Findings;
import org.hearsay.record.Head;
import org.hearsay.record.Label;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Place;
import org.hearsay.record.Profile;
import org.hearsay.record.Publication;
import org.hearsay.record.PublishedFrom;
import org.hearsay.record.Statement;
import org.hearsay.record.Time;
import org.jspecify.annotations.Nullable;

/**
 * Records of corpora, repeated under changed names and on other days, to fill a store with more
 * than there is. A name is changed letter by letter, so that every span still stands; most copies
 * have names of their own, a few share them, as news does. Public bodies and states keep theirs.
 * The same number gives the same record.
 */
final class RepeatedRecords {
  private static final int VARIANTS = 1_000;
  private static final int OUTLETS = 40;
  private static final int DAYS = 3_650;
  private static final int DAY_LENGTH = 10;
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final String VOWELS = "aeiou";
  private static final String CONSONANTS = "bcdfghklmnprstvw";

  private final List<ArticleRecord> originals;

  RepeatedRecords(List<ArticleRecord> originals) {
    this.originals = List.copyOf(originals);
  }

  /** The record with this number. */
  ArticleRecord of(int number) {
    return new Copy(originals.get(number % originals.size()), number).make();
  }

  /** One original under changed names. */
  private static final class Copy {
    private final ArticleRecord original;
    private final int number;
    private final int variant;
    private final LocalDate day;
    private final String outlet;
    private final long later;
    private final Set<String> names = new HashSet<>();

    Copy(ArticleRecord original, int number) {
      this.original = original;
      this.number = number;
      Random random = new Random(number * 31L + 7);
      random.nextInt();
      this.variant = (int) Math.pow(VARIANTS, random.nextDouble()) - 1; // few are frequent
      this.day = FIRST_DAY.plusDays(random.nextInt(DAYS));
      this.outlet = "Courier " + (random.nextInt(OUTLETS) + 1);
      Publication published = original.article().publication();
      this.later = published == null ? 0 : ChronoUnit.DAYS.between(published.day(), day);
    }

    ArticleRecord make() {
      for (Actor actor : original.actors()) {
        if (isChanged(actor)) {
          nameWords(actor);
        }
      }
      Findings found = original.findings();
      Findings changed =
          found
              .withActors(found.actors().stream().map(this::actor).toList())
              .withStatements(found.statements().stream().map(this::statement).toList())
              .withTimes(found.times().stream().map(this::time).toList())
              .withPlaces(found.places().stream().map(this::place).toList())
              .withLabels(found.labels().stream().map(this::label).toList());
      return new ArticleRecord(article(), changed, original.run());
    }

    private static boolean isChanged(Actor actor) {
      return actor.type() == ActorType.PERSON || actor.profile().knownAs() == null;
    }

    private void nameWords(Actor actor) {
      for (Mention mention : actor.mentions()) {
        if (mention.form() == MentionForm.NAME) {
          WORD.matcher(mention.span().words(original.article().text()))
              .results()
              .map(found -> found.group())
              .filter(word -> Character.isUpperCase(word.charAt(0)))
              .forEach(names::add);
        }
      }
    }

    private Article article() {
      Article article = original.article();
      Head head = article.head();
      return new Article(
          article.id() + "-" + number,
          null,
          outlet,
          new Head(renamedOrNull(head.title()), head.byline().stream().map(this::renamed).toList()),
          new Publication(day.toString(), PublishedFrom.GIVEN),
          article.language(),
          article.licence(),
          renamed(article.text()));
    }

    private Actor actor(Actor actor) {
      Profile profile = actor.profile();
      return new Actor(
          actor.id(),
          renamed(actor.name()),
          actor.type(),
          actor.mentions(),
          actor.roles(),
          actor.affiliations(),
          isChanged(actor) ? new Profile(profile.country(), profile.sector(), null) : profile);
    }

    private Statement statement(Statement statement) {
      Attribution by = statement.attribution();
      return new Statement(
          statement.id(),
          statement.type(),
          statement.wording(),
          new Attribution(
              by.speakers(),
              by.sourceType(),
              by.addressees(),
              by.chain().stream().map(this::renamed).distinct().toList()),
          statement.setting(),
          statement.parent(),
          statement.denied(),
          statement.confidence());
    }

    private Time time(Time time) {
      return new Time(
          time.id(),
          time.span(),
          time.type(),
          time.value(),
          later(time.start()),
          later(time.end()));
    }

    private @Nullable String later(@Nullable String moment) {
      if (moment == null || !moment.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?")) {
        return moment;
      }
      String date = moment.substring(0, DAY_LENGTH);
      return LocalDate.parse(date).plusDays(later) + moment.substring(DAY_LENGTH);
    }

    private Place place(Place place) {
      return new Place(
          place.id(),
          place.span(),
          renamed(place.name()),
          place.coordinates(),
          place.country(),
          place.geonames(),
          place.sense(),
          place.confidence());
    }

    private Label label(Label label) {
      return new Label(
          label.id(),
          label.actor(),
          label.span(),
          renamed(label.label()),
          label.form(),
          label.voice(),
          label.distance());
    }

    private @Nullable String renamedOrNull(@Nullable String words) {
      return words == null ? null : renamed(words);
    }

    private String renamed(String words) {
      return variant == 0
          ? words
          : WORD.matcher(words)
              .replaceAll(
                  found -> names.contains(found.group()) ? other(found.group()) : found.group());
    }

    /** Another name of the same length: vowels for vowels, consonants for consonants. */
    private String other(String name) {
      Random random = new Random(name.hashCode() * 31L + variant);
      random.nextInt();
      StringBuilder other = new StringBuilder(name.length());
      for (int at = 0; at < name.length(); at++) {
        other.append(other(name.charAt(at), random));
      }
      return other.toString();
    }

    private static char other(char letter, Random random) {
      char lower = String.valueOf(letter).toLowerCase(Locale.ROOT).charAt(0);
      if (lower < 'a' || lower > 'z') {
        return letter;
      }
      String kind = VOWELS.indexOf(lower) >= 0 ? VOWELS : CONSONANTS;
      char other = kind.charAt(random.nextInt(kind.length()));
      return Character.isUpperCase(letter) ? Character.toUpperCase(other) : other;
    }
  }
}
