package org.hearsay.reader.role;

import java.util.List;
import java.util.Optional;
import org.hearsay.reader.grammar.Grammar;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.phrase.Item;
import org.hearsay.reader.phrase.Items;
import org.hearsay.reader.phrase.People;
import org.hearsay.reader.role.Phrases.Listed;
import org.hearsay.reader.role.Phrases.Stated;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.RoleStatus;

/**
 * Finds the offices that a text gives to its actors and to whom they belong. Stateless and
 * thread-safe.
 *
 * <p>Example: of "Ina Sorrel, a spokeswoman for Open Nets, which is part of the Coastal Defence
 * League, said so" it makes a spokeswoman of Open Nets who works for it, and Open Nets a part of
 * the League.
 */
public final class RoleFinder {
  private final List<Item> items;
  private final Phrases phrases;
  private final Ties ties;

  private RoleFinder(List<Item> items, Ties ties) {
    this.items = items;
    this.phrases = new Phrases(items);
    this.ties = ties;
  }

  /**
   * The actors with their roles and affiliations; governments of states and towns that are only
   * told of by an office come last.
   *
   * @param layout the layout of the text
   * @param grammar its grammar
   * @param names the names in it
   * @param actors its actors
   */
  public static List<Actor> find(
      Layout layout, Grammar grammar, List<NameMention> names, List<Actor> actors) {
    List<Item> items = Items.of(layout, grammar, names, actors);
    Ties ties = new Ties(actors, items);
    RoleFinder finder = new RoleFinder(items, ties);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).isPerson()) {
        finder.before(i);
        finder.behind(i);
      } else if (items.get(i).is("and")) {
        finder.later(i);
      }
    }
    finder.nameless(actors);
    new Camps(items, ties).find();
    new Memberships(items, ties).find();
    new Bodies(layout.text(), items, ties).find();
    new Inferences(ties).draw();
    return ties.finish();
  }

  private String actor(int index) {
    String actor = items.get(index).actor();
    if (actor == null) {
      throw new IllegalArgumentException("a person must be an actor.");
    }
    return actor;
  }

  /** "Tarnian Foreign Minister Bo Marn", and "the port's spokeswoman, Ina Sorrel". */
  private void before(int name) {
    Stated title = phrases.before(name);
    List<FoundRole> roles = title.roles();
    if (phrases.is(name - 1, ",")) {
      title = phrases.before(name - 1);
      boolean alone = !phrases.is(title.end() - 1, ",") || !isPersonBefore(title.end() - 1);
      roles = alone && isOpened(title.end()) ? title.roles() : List.of();
    }
    hold(name, roles);
    spread(name, roles);
    naming(title.end() - 1, name);
  }

  private boolean isNaming(int index) {
    return items.get(index).isWord() && Offices.NAMING.has(items.get(index).lower());
  }

  private boolean isPersonBefore(int index) {
    return phrases.has(index - 1) && items.get(index - 1).isPerson();
  }

  /** Whether a phrase begins with a determiner, a body or its sentence: no part of a list. */
  private boolean isOpened(int first) {
    boolean determiner = phrases.has(first - 1) && Items.isDeterminer(items.get(first - 1).lower());
    return determiner || !phrases.sameSentence(first - 1, first) || items.get(first).isBody();
  }

  /** "Councillors Ada Quill of the Harbour Party and Orin Dell": all of them are councillors. */
  private void spread(int name, List<FoundRole> roles) {
    List<FoundRole> shared = roles.stream().filter(FoundRole::plural).toList();
    if (!shared.isEmpty()) {
      People.listedAfter(items, name).forEach(other -> hold(other, shared));
    }
  }

  private void hold(int name, List<FoundRole> roles) {
    roles.forEach(role -> ties.hold(actor(name), role));
  }

  /** "The board named Ada Quill director". */
  private void naming(int verb, int name) {
    if (!phrases.has(verb) || !isNaming(verb)) {
      return;
    }
    int start = phrases.is(name + 1, "as") ? name + 2 : name + 1;
    start = phrases.is(start, "to") && phrases.is(start + 1, "be") ? start + 2 : start;
    RoleStatus status = Offices.status(Offices.NAMING.kind(items.get(verb).lower()).orElseThrow());
    Stated stated = phrases.from(start, status);
    if (stated.end() > start && !isPersonAt(stated.end())) {
      hold(name, stated.roles());
    }
  }

  private boolean isPersonAt(int index) {
    return phrases.has(index) && items.get(index).isPerson();
  }

  /** "Ada Quill, the mayor of Velmore", "Ada Quill (the mayor)", "Ada Quill is the mayor". */
  private void behind(int name) {
    int next = name + 1;
    if (phrases.is(next, "(")) {
      apposition(name, next + 1);
      while (phrases.sameSentence(name, next) && !phrases.is(next, ")")) {
        next++;
      }
      next++;
    }
    if (People.membership(items, next).isPresent()) {
      next = People.behindMembership(items, next);
    }
    if (phrases.is(next, ",") || phrases.is(next, "–") || phrases.is(next, "—")) {
      next++;
      apposition(name, next);
    }
    if (phrases.is(next, "who")) {
      next++;
    }
    Optional<Listed> became = phrases.listed(Offices.BECOMING, next);
    if (became.isPresent()) {
      Stated stated = phrases.from(became.get().end(), Offices.status(became.get().kind()));
      if (!isPersonAt(stated.end())) {
        hold(name, stated.roles());
      }
    }
  }

  /** "Ada Quill lost her seat and became the director": the verb of a sentence's first person. */
  private void later(int conjunction) {
    Optional<Listed> became = phrases.listed(Offices.BECOMING, conjunction + 1);
    if (became.isEmpty()
        || became.get().end() == conjunction + 2 && phrases.is(conjunction + 1, "is")) {
      return;
    }
    int first = conjunction;
    int person = -1;
    while (phrases.sameSentence(first - 1, conjunction)) {
      first--;
      person = items.get(first).isPerson() ? first : person;
    }
    if (person >= 0 && !(phrases.has(person + 1) && items.get(person + 1).isPossessiveEnding())) {
      hold(person, phrases.from(became.get().end(), Offices.status(became.get().kind())).roles());
    }
  }

  private void apposition(int name, int start) {
    Stated stated = phrases.from(start, RoleStatus.CURRENT);
    while (!stated.roles().isEmpty() && isClosed(name, stated.end())) {
      hold(name, stated.roles());
      int next = stated.end();
      if (!phrases.is(next, "and")) {
        return;
      }
      stated = phrases.from(next + 1, RoleStatus.CURRENT);
    }
  }

  /** Whether an apposition may end here: "Ada Quill, Orin Dell meet" has none. */
  private boolean isClosed(int name, int end) {
    return !phrases.sameSentence(name, end)
        || items.get(end).isWord()
            && items
                .get(end)
                .lower()
                .matches(
                    "[,.;:)\"”’—–-]|and|who|since|from|in|at|until|when|under|which|told|said|says|has|was|is");
  }

  /** "A spokesman for the port" is a role of the unnamed man. */
  private void nameless(List<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.type() != ActorType.PERSON) {
        continue;
      }
      for (Mention mention : actor.mentions()) {
        if (mention.form() == MentionForm.NOMINAL) {
          List<Item> inside = items.stream().filter(i -> mention.span().covers(i.span())).toList();
          Stated stated = new Phrases(inside).from(0, RoleStatus.CURRENT);
          stated.roles().stream()
              .filter(role -> !role.plural())
              .filter(role -> role.body() != null || ties.rolesOf(actor.id()).isEmpty())
              .filter(role -> !ties.servesAnother(actor.id(), role))
              .forEach(role -> ties.hold(actor.id(), role));
        }
      }
    }
  }
}
