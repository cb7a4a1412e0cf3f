package org.hearsay.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Folding;
import org.hearsay.store.database.Part;
import org.hearsay.store.database.Rows;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Joins the actors of an article with those of others to identities, inside one transaction: what a
 * person decided goes first, then the knowledge base's id, then what the article's actor was joined
 * to before, then the folded name with type and country. Who has no name ("residents") stays alone,
 * and so does a person of whom only one word is known, unless the country is the same too.
 */
final class Joining {
  private static final double BY_KNOWLEDGE = 0.95;
  private static final double BY_NAME_AND_COUNTRY = 0.95;
  private static final double BY_NAME = 0.9;
  private static final double BY_ONE_WORD = 0.6;
  private static final double ALONE = 1;
  private static final int LONGEST_ACRONYM = 8;
  private static final String NAMES = "identity_text";

  private final Handle handle;
  private final Database database;
  private final Map<String, List<Candidate>> candidates = new HashMap<>();
  private final Map<String, Long> knowledge = new HashMap<>();
  private final Set<String> looked = new HashSet<>();
  private final Set<String> named = new HashSet<>();
  private final List<List<@Nullable Object>> identities = new ArrayList<>();
  private final List<List<@Nullable Object>> names = new ArrayList<>();
  private final List<List<@Nullable Object>> texts = new ArrayList<>();
  private long nextIdentity;
  private long nextName;

  /** An identity as it is compared. */
  private record Candidate(long key, @Nullable String country, @Nullable String knownAs) {}

  Joining(Handle handle, Database database) {
    this.handle = handle;
    this.database = database;
    this.nextIdentity = next("identity");
    this.nextName = next("identity_name");
  }

  private long next(String table) {
    return handle.select("SELECT coalesce(max(key), 0) + 1 FROM " + table).mapTo(Long.class).one();
  }

  /**
   * The identity of each actor of an article that is new, by its id in the record; made identities
   * are in the tables after {@link #finish}.
   */
  Map<String, Joined> join(ArticleRecord whole) {
    return join(whole, Map.of(), Map.of());
  }

  /** The same of an article that was kept before. */
  Map<String, Joined> joinAgain(long article, ArticleRecord whole) {
    return join(whole, before(article), decided(article));
  }

  private Map<String, Joined> join(
      ArticleRecord whole, Map<String, Joined> before, Map<String, Long> decided) {
    look(whole.actors());
    Map<String, Joined> joined = new HashMap<>();
    for (Actor actor : whole.actors()) {
      String folded = folded(actor);
      Long decision = decided.get(folded);
      Joined found =
          decision != null
              ? renamed(new Joined(decision, 1), actor)
              : known(actor)
                  .or(() -> Optional.ofNullable(before.get(folded + " " + actor.type().json())))
                  .map(identity -> renamed(identity, actor))
                  .or(() -> named(actor, folded))
                  .orElseGet(() -> alone(actor));
      acronyms(actor, whole.article().text())
          .forEach(acronym -> name(found.identity(), acronym, Folding.fold(acronym), false));
      joined.put(actor.id(), found);
    }
    return joined;
  }

  private Joined renamed(Joined found, Actor actor) {
    name(found.identity(), actor.name(), folded(actor), true);
    return found;
  }

  /** Writes the identities that were made. */
  void finish() {
    Rows.insert(
        handle,
        "INSERT INTO identity (key, name, type, country, known_as, root) VALUES (?, ?, ?, ?, ?, ?)",
        identities);
    Rows.insert(
        handle,
        "INSERT INTO identity_name (key, identity, name, folded, whole) VALUES (?, ?, ?, ?, ?)",
        names);
    Rows.insert(handle, database.insertText(NAMES), texts);
    identities.clear();
    names.clear();
    texts.clear();
  }

  /** The folded name; the name itself where nothing of it would be left. */
  static String folded(Actor actor) {
    return folded(actor.name());
  }

  static String folded(String name) {
    String folded = Folding.fold(name);
    return folded.isEmpty() ? name : folded;
  }

  /** To whom the article's actors were joined when it was kept last. */
  private Map<String, Joined> before(long article) {
    Map<String, Joined> before = new HashMap<>();
    handle
        .select(
            "SELECT name, type, identity, identity_confidence FROM actor WHERE key BETWEEN ? AND ?",
            article * Part.ROWS_AN_ARTICLE,
            (article + 1) * Part.ROWS_AN_ARTICLE - 1)
        .map(
            (row, context) ->
                Map.entry(
                    folded(row.getString(1)) + " " + row.getString(2),
                    new Joined(row.getLong(3), row.getDouble(4))))
        .forEach(each -> before.put(each.getKey(), each.getValue()));
    return before;
  }

  /** What people decided of actors of this article, by folded name; the last decision counts. */
  private Map<String, Long> decided(long article) {
    Map<String, Long> decided = new HashMap<>();
    handle
        .select(
            "SELECT folded, other FROM identity_decision d WHERE article = ? AND action = 'split'"
                + " AND NOT EXISTS (SELECT 1 FROM identity_decision u WHERE u.undoes = d.number)"
                + " ORDER BY number",
            article)
        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(each -> decided.put(each.getKey(), each.getValue()));
    return decided;
  }

  private Optional<Joined> known(Actor actor) {
    String knownAs = actor.profile().knownAs();
    if (knownAs == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(
            knowledge.computeIfAbsent(
                knownAs,
                any ->
                    handle
                        .select("SELECT min(key) FROM identity WHERE known_as = ?", knownAs)
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(null)))
        .map(key -> new Joined(key, BY_KNOWLEDGE));
  }

  private Optional<Joined> named(Actor actor, String folded) {
    if (isNameless(actor)) {
      return Optional.empty();
    }
    String country = actor.profile().country();
    String knownAs = actor.profile().knownAs();
    Optional<Candidate> best =
        candidates.getOrDefault(folded + " " + actor.type().json(), List.of()).stream()
            .filter(
                one -> one.country() == null || country == null || one.country().equals(country))
            .filter(one -> one.knownAs() == null || knownAs == null)
            .filter(one -> !isOneWord(actor, folded) || Objects.equals(one.country(), country))
            .max(
                Comparator.comparing((Candidate one) -> Objects.equals(one.country(), country))
                    .thenComparing(one -> -one.key()));
    best.ifPresent(one -> learn(actor, one, country, knownAs));
    return best.map(one -> new Joined(one.key(), confidence(actor, folded, one)));
  }

  /** Learns of the identities that have one of these actors' names, with one question. */
  private void look(List<Actor> actors) {
    Set<String> folded = new LinkedHashSet<>();
    for (Actor actor : actors) {
      String name = folded(actor);
      if (!isNameless(actor) && looked.add(name)) {
        folded.add(name);
      }
    }
    if (folded.isEmpty()) {
      return;
    }
    new Sql()
        .add("SELECT n.folded, i.type, i.key, i.country, i.known_as FROM identity_name n")
        .add(" JOIN identity i ON i.key = n.identity WHERE n.whole = 1 AND n.folded IN ")
        .list(folded)
        .on(handle)
        .map(
            (row, context) ->
                Map.entry(
                    row.getString(1) + " " + row.getString(2),
                    new Candidate(row.getLong(3), row.getString(4), row.getString(5))))
        .forEach(each -> candidate(each.getKey(), each.getValue()));
  }

  private void candidate(String nameAndType, Candidate one) {
    candidates.computeIfAbsent(nameAndType, any -> new ArrayList<>()).add(one);
  }

  /** One word alone says too little of a person, unless the country speaks too. */
  private static boolean isOneWord(Actor actor, String folded) {
    return actor.type() == ActorType.PERSON && folded.indexOf(' ') < 0;
  }

  private static boolean isNameless(Actor actor) {
    String folded = folded(actor);
    return Character.isLowerCase(actor.name().codePointAt(0))
        || (isOneWord(actor, folded) && actor.profile().country() == null);
  }

  private static double confidence(Actor actor, String folded, Candidate one) {
    if (isOneWord(actor, folded)) {
      return BY_ONE_WORD;
    }
    boolean sameCountry = one.country() != null && one.country().equals(actor.profile().country());
    return sameCountry ? BY_NAME_AND_COUNTRY : BY_NAME;
  }

  private void learn(
      Actor actor, Candidate one, @Nullable String country, @Nullable String knownAs) {
    if (one.country() == null && country != null || one.knownAs() == null && knownAs != null) {
      finish();
      handle.execute(
          "UPDATE identity SET country = coalesce(country, ?), known_as = coalesce(known_as, ?) WHERE key = ?",
          country,
          knownAs,
          one.key());
      String nameAndType = folded(actor) + " " + actor.type().json();
      candidates.getOrDefault(nameAndType, new ArrayList<>()).remove(one);
      candidate(
          nameAndType,
          new Candidate(
              one.key(),
              one.country() == null ? country : one.country(),
              one.knownAs() == null ? knownAs : one.knownAs()));
      if (knownAs != null) {
        knowledge.putIfAbsent(knownAs, one.key());
      }
    }
  }

  private Joined alone(Actor actor) {
    String country = actor.profile().country();
    String knownAs = actor.profile().knownAs();
    String type = actor.type().json();
    long key = identity(actor.name(), type, country, knownAs);
    String folded = folded(actor);
    addName(key, actor.name(), folded, true);
    candidate(folded + " " + type, new Candidate(key, country, knownAs));
    if (knownAs != null) {
      knowledge.put(knownAs, key);
    }
    return new Joined(key, ALONE);
  }

  /** Makes an identity. */
  long identity(String name, String type, @Nullable String country, @Nullable String knownAs) {
    long key = nextIdentity++;
    identities.add(
        Arrays.<@Nullable Object>asList(key, RecordRows.plain(name), type, country, knownAs, key));
    return key;
  }

  /** Lets an identity be found, and joined when the name is a whole one, by this name. */
  void name(long identity, String name, String folded, boolean whole) {
    if (!named.add(identity + " " + whole + " " + folded)) {
      return;
    }
    finish();
    int raised =
        handle.execute(
            "UPDATE identity_name SET whole = CASE WHEN whole < ? THEN ? ELSE whole END WHERE identity = ? AND folded = ?",
            whole ? 1 : 0,
            whole ? 1 : 0,
            identity,
            RecordRows.plain(folded));
    if (raised == 0) {
      addName(identity, name, folded, whole);
    }
  }

  private void addName(long identity, String name, String folded, boolean whole) {
    names.add(
        Arrays.<@Nullable Object>asList(
            nextName, identity, RecordRows.plain(name), RecordRows.plain(folded), whole ? 1 : 0));
    texts.add(Arrays.<@Nullable Object>asList(nextName++, Folding.fold(name)));
  }

  /** The mentions that are the name's first letters: "CDL" for "Coastal Defence League". */
  private static Set<String> acronyms(Actor actor, String text) {
    StringBuilder initials = new StringBuilder();
    for (String word : actor.name().split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    Set<String> acronyms = new LinkedHashSet<>();
    for (Mention mention : actor.mentions()) {
      if (mention.form() == MentionForm.NAME && mention.span().length() <= LONGEST_ACRONYM) {
        String words = mention.span().words(text);
        if (initials.length() > 1 && words.replace(".", "").contentEquals(initials)) {
          acronyms.add(words);
        }
      }
    }
    return acronyms;
  }
}
