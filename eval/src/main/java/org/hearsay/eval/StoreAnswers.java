package org.hearsay.eval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.hearsay.store.Cursor;
import org.hearsay.store.Found;
import org.hearsay.store.Identity;
import org.hearsay.store.Store;
import org.hearsay.store.query.Query;

/** How long a store takes for questions: every kind of query, and what pages ask beside it. */
final class StoreAnswers {
  private static final int PAGE = 50;
  private static final int SHOWN = 20;
  private static final int WARM = 100;

  private final Store store;
  private final StoreQuestions questions;
  private final int rounds;
  private final List<Named> asked = new ArrayList<>();

  /** A question by its line, with gaps, and how long it took. */
  record Named(String question, Asked asked) {}

  /**
   * How long a question took.
   *
   * @param hits on average
   * @param times sorted
   */
  record Asked(double hits, List<Duration> times) {
    Asked {
      times = times.stream().sorted().toList();
    }

    Duration median() {
      return times.get(times.size() / 2);
    }

    Duration nineteenOfTwenty() {
      return times.get(times.size() * 19 / 20);
    }
  }

  private StoreAnswers(Store store, StoreQuestions questions, int rounds) {
    this.store = store;
    this.questions = questions;
    this.rounds = rounds;
  }

  /** Asks everything. */
  static List<Named> of(Store store, StoreQuestions questions, int rounds) {
    return new StoreAnswers(store, questions, rounds).all();
  }

  private List<Named> all() {
    for (int i = 0; i < WARM; i++) {
      find(StoreQuestions.LINES.get(i % StoreQuestions.LINES.size()), PAGE);
    }
    for (String line : StoreQuestions.LINES) {
      ask(line.isEmpty() ? "(all statements)" : line, () -> find(line, PAGE));
    }
    for (String line : List.of("", "who:PUBLIC", "WORD", "find:events", "find:articles WORD")) {
      ask("page: search, " + (line.isEmpty() ? "everything" : line), () -> search(line));
    }
    ask("page: second to sixth of WORD", () -> pages("WORD"));
    ask("page: actor, PUBLIC", this::actor);
    ask("page: actors", () -> store.identities().mostTalkative(PAGE).size());
    ask("page: actors named NAME", () -> named("NAME"));
    ask("page: links, PUBLIC", () -> links("mentions:PUBLIC"));
    return asked;
  }

  private void ask(String what, LongSupplier question) {
    List<Duration> times = new ArrayList<>();
    double hits = 0;
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      hits += question.getAsLong();
      times.add(Duration.ofNanos(System.nanoTime() - start));
    }
    asked.add(new Named(what, new Asked(hits / rounds, times)));
  }

  private Query query(String line) {
    return Query.parse(questions.filled(line));
  }

  private long find(String line, int limit) {
    return store.find(query(line), Cursor.START, limit).hits().size();
  }

  /** All that the first page shows. */
  private long search(String line) {
    Query query = query(line);
    store.find(query, Cursor.START, SHOWN);
    store.summaries().facets(query, SHOWN);
    return store.count(query, Store.COUNTED);
  }

  private long pages(String line) {
    Query query = query(line);
    Found found = store.find(query, Cursor.START, SHOWN);
    long hits = 0;
    for (int page = 0; page < 5 && found.next().isPresent(); page++) {
      found = store.find(query, found.next().get(), SHOWN);
      hits += found.hits().size();
    }
    return hits;
  }

  private long actor() {
    Identity actor = store.identities().named(questions.filled("PUBLIC"), 1).get(0);
    Query said = Query.parse("who:#" + actor.number());
    store.summaries().roles(actor.number());
    store.summaries().labels(actor.number(), PAGE);
    store.summaries().spokenOf(said, PAGE);
    return store.find(said, Cursor.START, SHOWN).hits().size();
  }

  private long named(String name) {
    return store.identities().named(questions.filled(name), PAGE).size();
  }

  private long links(String line) {
    return store.summaries().spokenOf(query(line), PAGE).size();
  }
}
