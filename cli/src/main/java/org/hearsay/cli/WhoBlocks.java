package org.hearsay.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.record.Actor;
import org.hearsay.record.Affiliation;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Label;
import org.hearsay.record.Relation;
import org.hearsay.record.Role;
import org.hearsay.record.RoleStatus;
import org.hearsay.record.Statement;

/**
 * The two blocks beneath a page's statements: who is who, with offices and bodies, and who is
 * called what, by whom.
 */
final class WhoBlocks {
  private final ArticleRecord whole;
  private final Map<String, String> names;

  private WhoBlocks(ArticleRecord whole) {
    this.whole = whole;
    this.names = whole.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
  }

  /** A line for each actor of whom the text tells an office or a body; none if there is nobody. */
  static List<Paragraph> whoIsWho(ArticleRecord whole) {
    WhoBlocks blocks = new WhoBlocks(whole);
    List<Paragraph> lines = new ArrayList<>();
    for (Actor actor : whole.actors()) {
      List<String> parts = blocks.parts(actor);
      if (!parts.isEmpty()) {
        Paragraph line = new Paragraph().add(actor.name(), Style.SPEAKER);
        parts.forEach(part -> line.addPart(part, Style.PLAIN));
        lines.add(line);
      }
    }
    return lines;
  }

  private List<String> parts(Actor actor) {
    List<String> parts = new ArrayList<>();
    actor.roles().forEach(role -> parts.add(role(role)));
    actor.affiliations().stream()
        .filter(affiliation -> !isTold(actor, affiliation))
        .forEach(affiliation -> parts.add(affiliation(affiliation)));
    return parts;
  }

  private String role(Role role) {
    String of = role.of() == null ? "" : " of " + name(role.of());
    String status =
        switch (role.status()) {
          case CURRENT -> "";
          case FORMER -> "formerly ";
          case FUTURE -> "to be ";
        };
    return status + role.title() + of;
  }

  /** Whether a role has already said that the actor works for the body or leads it. */
  private static boolean isTold(Actor actor, Affiliation affiliation) {
    return affiliation.relation() != Relation.PART_OF
        && actor.roles().stream()
            .anyMatch(
                role -> role.status() == RoleStatus.CURRENT && affiliation.to().equals(role.of()));
  }

  private String affiliation(Affiliation affiliation) {
    String words =
        switch (affiliation.relation()) {
          case PART_OF -> "part of ";
          case MEMBER_OF -> "member of ";
          case WORKS_FOR -> "works for ";
          case LEADS -> "leads ";
        };
    return words + name(affiliation.to());
  }

  private String name(String id) {
    // a record's ids resolve
    return Objects.requireNonNull(names.get(id), id);
  }

  /** A line for each actor or deed that is called something by somebody, the same said once. */
  static List<Paragraph> whoIsCalledWhat(ArticleRecord whole) {
    WhoBlocks blocks = new WhoBlocks(whole);
    Map<List<String>, Integer> counts = new LinkedHashMap<>();
    for (Label label : whole.findings().labels()) {
      counts.merge(blocks.line(label), 1, Integer::sum);
    }
    List<Paragraph> lines = new ArrayList<>();
    counts.forEach(
        (line, count) -> {
          Paragraph paragraph = new Paragraph().add(line.get(0), Style.SPEAKER);
          paragraph.addPart(
              "“" + line.get(1) + "”" + (count > 1 ? " (" + count + ")" : ""), Style.CUE);
          paragraph.addPart(line.get(2), Style.PLAIN).addPart(line.get(3), Style.FAINT);
          lines.add(paragraph);
        });
    return lines;
  }

  private List<String> line(Label label) {
    String distance =
        label.distance() == null
            ? ""
            : switch (label.distance()) {
              case SCARE_QUOTES -> "in scare quotes";
              case SO_CALLED -> "so-called";
              case ATTRIBUTED -> "as somebody names it";
            };
    String actor = label.actor() == null ? "what is done" : name(label.actor());
    return List.of(actor, label.label().toLowerCase(Locale.ROOT), voice(label), distance);
  }

  private String voice(Label label) {
    if (label.voice() == null) {
      return "by the outlet";
    }
    Statement voice =
        whole.statements().stream()
            .filter(statement -> statement.id().equals(label.voice()))
            .findFirst()
            .orElseThrow();
    List<String> speakers = voice.attribution().speakers();
    String source = SpeakerWords.join(voice.wording().source(), whole.article().text());
    return speakers.isEmpty()
        ? source.isEmpty() ? "by nobody named" : "by " + source
        : "by " + speakers.stream().map(this::name).collect(Collectors.joining(" and "));
  }
}
