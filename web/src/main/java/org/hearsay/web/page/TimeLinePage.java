package org.hearsay.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  private static final int MOST = 100;
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

  /** What a query finds, oldest first; what has no day stands last. */
  public void show(Context context) {
    Query query = Asked.query(context);
    String lane = Asked.given(context, "lane").orElse("");
    List<Hit> statements = query.find() == Unit.EVENTS ? List.of() : found(query, Unit.STATEMENTS);
    List<Hit> events = found(query, Unit.EVENTS);
    List<Moment> moments =
        Stream.concat(statements.stream(), events.stream())
            .map(hit -> moment(hit, events))
            .sorted(
                Comparator.comparing((Moment moment) -> moment.day().isEmpty())
                    .thenComparing(Moment::day))
            .toList();
    Map<String, Object> values = new HashMap<>();
    values.put("line", query.toString());
    values.put("lane", lane);
    values.put("lanes", lanes(query, moments));
    values.put("months", months(moments, lane));
    values.put("most", MOST);
    pages.show(context, "timeline", "Time line", "/timeline", values);
  }

  /** The kinds of moments with how many there are, and the page with only these. */
  private static List<FacetLinks.Value> lanes(Query query, List<Moment> moments) {
    String all = Place.at("/timeline", query);
    List<FacetLinks.Value> lanes = new ArrayList<>();
    lanes.add(new FacetLinks.Value("all", moments.size(), all, false));
    for (Moment.Lane lane : Moment.Lane.values()) {
      long count = moments.stream().filter(moment -> moment.lane() == lane).count();
      if (count > 0) {
        String address = all + (all.contains("?") ? "&" : "?") + "lane=" + lane.word();
        lanes.add(new FacetLinks.Value(lane.word(), count, address, false));
      }
    }
    return lanes;
  }

  private static List<Moment.Month> months(List<Moment> moments, String lane) {
    Map<String, List<Moment>> months = new LinkedHashMap<>();
    for (Moment moment : moments) {
      if (lane.isEmpty() || moment.lane().word().equals(lane)) {
        months.computeIfAbsent(moment.month(), each -> new ArrayList<>()).add(moment);
      }
    }
    return months.entrySet().stream()
        .map(month -> new Moment.Month(month.getKey(), month.getValue()))
        .toList();
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
          lane(status),
          Result.of(hit),
          status == EventStatus.SCHEDULED ? outcome(found, events) : List.of());
    }
    @Nullable String saidOn =
        hit instanceof Hit.OfStatement said ? said.statement().setting().saidOn() : null;
    return new Moment(day(stored, saidOn), "said", Moment.Lane.SAID, Result.of(hit), List.of());
  }

  private static Moment.Lane lane(EventStatus status) {
    return switch (status) {
      case HAPPENED, ONGOING, DENIED -> Moment.Lane.HAPPENED;
      case SCHEDULED -> Moment.Lane.PLANNED;
      case DEMANDED, HYPOTHETICAL -> Moment.Lane.OTHER;
    };
  }

  private static String day(StoredArticle stored, @Nullable String time) {
    return stored.whole().findings().times().stream()
        .filter(each -> each.id().equals(time))
        .map(TimeLinePage::day)
        .filter(day -> !day.isEmpty())
        .findFirst()
        .orElseGet(() -> Result.day(stored.whole().article().publication()));
  }

  /** A year or a month where the text says no more, else the first day. */
  private static String day(Time time) {
    if (time.value().matches("[0-9]{4}(-[0-9]{2})?")) {
      return time.value();
    }
    String start = Objects.requireNonNullElse(time.start(), "");
    return start.substring(0, Math.min(DAY, start.length()));
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
