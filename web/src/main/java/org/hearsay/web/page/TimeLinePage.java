package org.hearsay.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.record.Event;
import org.hearsay.record.EventStatus;
import org.hearsay.record.Time;
import org.hearsay.store.Cursor;
import org.hearsay.store.Hit;
import org.hearsay.store.IdentityName;
import org.hearsay.store.Store;
import org.hearsay.store.StoredArticle;
import org.hearsay.store.query.Query;
import org.hearsay.store.query.Term;
import org.hearsay.store.query.Unit;
import org.hearsay.web.api.Asked;
import org.jspecify.annotations.Nullable;

/** What was said, what happened and what is planned, day by day, and what became of plans. */
public final class TimeLinePage {
  private static final int MOST = 200;
  private static final int DAY = 10;
  private static final Set<EventStatus> REAL =
      EnumSet.of(EventStatus.HAPPENED, EventStatus.ONGOING, EventStatus.DENIED);

  private final Store store;
  private final Pages pages;

  /** A time line over a store. */
  public TimeLinePage(Store store, Pages pages) {
    this.store = store;
    this.pages = pages;
  }

  /**
   * One entry.
   *
   * @param day as far as it is known: a day, a month or a year; empty when it is not
   * @param kind said, happened, scheduled …
   * @param result what
   * @param outcome what later articles tell of a plan
   */
  public record Moment(String day, String kind, Result result, List<Part> outcome) {

    /** Keeps a copy. */
    public Moment {
      outcome = List.copyOf(outcome);
    }
  }

  /** What a query finds, oldest first. */
  public void show(Context context) {
    Query query = Asked.query(context);
    List<Hit> statements = query.find() == Unit.EVENTS ? List.of() : found(query, Unit.STATEMENTS);
    List<Hit> events = found(query, Unit.EVENTS);
    List<Moment> moments =
        Stream.concat(statements.stream(), events.stream())
            .map(hit -> moment(hit, events))
            .sorted(Comparator.comparing(Moment::day))
            .toList();
    pages.show(
        context,
        "timeline",
        "Time line",
        "/timeline",
        Map.of("line", query.toString(), "moments", moments, "most", MOST));
  }

  /** The terms that go with the unit ask it, the others are left out. */
  private List<Hit> found(Query query, Unit unit) {
    List<Term> terms = query.terms().stream().filter(term -> term.key().goesWith(unit)).toList();
    return store.find(new Query(unit, terms), Cursor.START, MOST).hits();
  }

  private static Moment moment(Hit hit, List<Hit> events) {
    StoredArticle stored = hit.article();
    if (hit instanceof Hit.OfEvent found) {
      EventStatus status = found.event().circumstances().status();
      String day = day(stored, found.event().circumstances().when());
      return new Moment(
          day,
          status.json(),
          Result.of(hit),
          status == EventStatus.SCHEDULED ? outcome(found, events) : List.of());
    }
    @Nullable String saidOn =
        hit instanceof Hit.OfStatement said ? said.statement().setting().saidOn() : null;
    return new Moment(day(stored, saidOn), "said", Result.of(hit), List.of());
  }

  private static String day(StoredArticle stored, @Nullable String time) {
    return stored.whole().findings().times().stream()
        .filter(each -> each.id().equals(time))
        .map(Time::start)
        .filter(Objects::nonNull)
        .map(start -> start.substring(0, Math.min(DAY, start.length())))
        .findFirst()
        .orElseGet(() -> Result.day(stored.whole().article().publication()));
  }

  /** Events of the same type, of one of the same actors, that later articles tell as real. */
  private static List<Part> outcome(Hit.OfEvent plan, List<Hit> events) {
    Set<Long> planners = identities(plan.article(), plan.event());
    String published = Result.day(plan.article().whole().article().publication());
    List<Part> outcome = new ArrayList<>();
    for (Hit hit : events) {
      if (hit instanceof Hit.OfEvent later
          && later.event().action().type() == plan.event().action().type()
          && REAL.contains(later.event().circumstances().status())
          && Result.day(later.article().whole().article().publication()).compareTo(published) > 0
          && identities(later.article(), later.event()).stream().anyMatch(planners::contains)) {
        outcome.add(
            new Part(
                later.event().circumstances().status().json()
                    + ", "
                    + Result.day(later.article().whole().article().publication()),
                Place.article(later.article().id(), later.id())));
      }
    }
    return outcome;
  }

  private static Set<Long> identities(StoredArticle stored, Event event) {
    Set<Long> identities = new HashSet<>();
    for (String actor : event.actors()) {
      @Nullable IdentityName who = stored.identities().get(actor);
      if (who != null) {
        identities.add(who.identity());
      }
    }
    return identities;
  }
}
