package org.hearsay.reader.role;

import java.util.List;
import java.util.Optional;
import org.hearsay.reader.phrase.Item;
import org.hearsay.reader.phrase.People;
import org.hearsay.reader.role.Phrases.Listed;
import org.hearsay.record.ActorType;
import org.hearsay.record.Relation;
import org.hearsay.record.RoleStatus;
import org.hearsay.record.Span;

/**
 * Finds to which bodies persons and bodies belong by other words than an office: "Ada Quill of the
 * Harbour Party", "the Harbour Party's Ada Quill and Bo Marn", "who heads the board", "joined".
 */
final class Memberships {
  private final List<Item> items;
  private final Phrases phrases;
  private final Ties ties;

  Memberships(List<Item> items, Ties ties) {
    this.items = items;
    this.phrases = new Phrases(items);
    this.ties = ties;
  }

  void find() {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.isPerson()) {
        of(i);
      } else if (item.lower().matches("resigned|quit|relinquished|lost|left")) {
        gaveUp(i);
      }
      if (item.actor() != null) {
        verb(i);
        led(i);
      }
      if (item.kind() == Item.Kind.BODY) {
        possessor(i);
      }
    }
  }

  /** "Ada Quill of the Harbour Party". */
  private void of(int name) {
    People.membership(items, name + 1)
        .ifPresent(body -> belong(name, body, items.get(name).span().union(body.span())));
  }

  private void belong(int name, Item body, Span evidence) {
    Item person = items.get(name);
    String actor = person.actor();
    String to = body.actor();
    if (actor != null && to != null && canHaveMembers(to) && !ties.isAffiliated(actor, to)) {
      Relation known =
          isPolitician(name)
              ? Relation.MEMBER_OF
              : Offices.relationToBody(ties.actor(to).name()).orElse(Relation.MEMBER_OF);
      ties.affiliate(actor, to, known, evidence);
    }
  }

  private boolean isPolitician(int name) {
    return items.subList(phrases.backFrom(name), name).stream()
        .anyMatch(i -> i.lower().matches("(?:politician|candidate|councillor|lawmaker|senator)s?"));
  }

  /** "Ada Quill lost, and resigned her leadership in Open Nets". */
  private void gaveUp(int verb) {
    int noun = phrases.skipDeterminers(phrases.is(verb + 1, "from") ? verb + 2 : verb + 1);
    boolean office =
        phrases.has(noun)
            && items
                .get(noun)
                .lower()
                .matches(
                    "leadership|presidency|.+(?:chairmanship|directorship|ministership)|chairmanship|directorship|membership|captaincy|premiership");
    int body = phrases.skipDeterminers(noun + 2);
    if (!office
        || !phrases.sameSentence(verb, body)
        || !items.get(noun + 1).lower().matches("in|of|at")) {
      return;
    }
    int person = verb;
    while (phrases.sameSentence(person - 1, verb)) {
      person--;
    }
    while (person < verb && !items.get(person).isPerson()) {
      person++;
    }
    String actor = items.get(person).actor();
    if (person < verb && actor != null) {
      Item of =
          items.get(body).isBody()
              ? items.get(body)
              : People.membership(items, person + 1).orElse(null);
      ties.hold(
          actor,
          new FoundRole(
              items.get(noun).text(),
              phrases.span(verb, body + 1),
              of,
              RoleStatus.FORMER,
              "none",
              false));
    }
  }

  private boolean canHaveMembers(String id) {
    ActorType type = ties.actor(id).type();
    return type == ActorType.ORGANIZATION || type == ActorType.GROUP;
  }

  /** "The Harbour Party's Ada Quill and Bo Marn": no office stands between. */
  private void possessor(int body) {
    int next = body + 1;
    if (!phrases.has(next) || !items.get(next).isPossessiveEnding()) {
      return;
    }
    next++;
    if (!phrases.has(next) || !items.get(next).isPerson() || !phrases.sameSentence(body, next)) {
      return;
    }
    belong(next, items.get(body), phrases.span(body, next + 1));
    int last = next;
    while (phrases.is(last + 1, "and") && phrases.has(last + 2) && items.get(last + 2).isPerson()) {
      last += 2;
      belong(last, items.get(body), phrases.span(body, last + 1));
    }
  }

  /** "Ada Quill, who heads the harbour board", "Tarnia joined the League". */
  private void verb(int name) {
    int next = name + 1;
    while (phrases.is(next, ",")
        || phrases.is(next, "who")
        || phrases.is(next, "which")
        || phrases.is(next, "also")) {
      next++;
    }
    Optional<Listed> verb = phrases.listed(Offices.BELONGING_VERBS, next);
    String actor = items.get(name).actor();
    if (verb.isEmpty() || actor == null) {
      return;
    }
    int body = phrases.skipDeterminers(verb.get().end());
    if (phrases.sameSentence(name, body) && items.get(body).isBody() && !isPossessor(body)) {
      relate(
          actor,
          Offices.relation(verb.get().kind()),
          items.get(body),
          phrases.span(name, body + 1));
    }
  }

  private void relate(String actor, Relation relation, Item body, Span evidence) {
    boolean person = ties.actor(actor).type() == ActorType.PERSON;
    if (relation == Relation.PART_OF && person) {
      return;
    }
    String to = ties.body(body, false);
    if (to != null && (relation != Relation.MEMBER_OF || canHaveMembers(to))) {
      ties.affiliate(actor, to, relation, evidence);
    }
  }

  private boolean isPossessor(int index) {
    return phrases.has(index + 1) && items.get(index + 1).isPossessiveEnding();
  }

  /** "The Tarnian government, led by Premier Orin Dell". */
  private void led(int body) {
    int next = phrases.is(body + 1, ",") ? body + 2 : body + 1;
    Optional<Listed> led = phrases.listed(Offices.LED_BY, next);
    if (led.isEmpty() || !items.get(body).isBody()) {
      return;
    }
    int person = led.get().end();
    while (phrases.sameSentence(body, person)
        && !items.get(person).isPerson()
        && person - led.get().end() < 7
        && !items.get(person).lower().matches("[,;.:]|and")) {
      person++;
    }
    String to = items.get(body).actor();
    if (!phrases.sameSentence(body, person) || !items.get(person).isPerson() || to == null) {
      return;
    }
    String leader = items.get(person).actor();
    if (leader != null) {
      Span evidence = phrases.span(body, person + 1);
      phrases.before(person).roles().stream()
          .filter(role -> role.body() == null)
          .forEach(role -> ties.hold(leader, role.withBody(items.get(body))));
      if (led.get().kind().equals("leads") && ties.actor(leader).type() != ActorType.DOCUMENT) {
        ties.affiliate(leader, to, Relation.LEADS, evidence);
      }
    }
  }
}
