package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Affiliation;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Distance;
import org.hearsay.record.Label;
import org.hearsay.record.LabelForm;
import org.hearsay.record.Profile;
import org.hearsay.record.Relation;
import org.hearsay.record.Role;
import org.hearsay.record.RoleStatus;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhoBlocksTest {
  private static final Terminal PLAIN = new Terminal(false, false, false, 100);

  private static ArticleRecord ferry() {
    ArticleRecord plain = Sample.ferry();
    String text = plain.article().text();
    Actor ada = plain.actors().get(0);
    Actor union = plain.actors().get(1);
    Span evidence = span(text, "a spokeswoman for the Ferry Union");
    Actor spokeswoman =
        new Actor(
            ada.id(),
            ada.name(),
            ada.type(),
            ada.mentions(),
            List.of(
                new Role("spokeswoman", union.id(), RoleStatus.CURRENT, evidence),
                new Role("captain", null, RoleStatus.FORMER, evidence)),
            List.of(
                new Affiliation(union.id(), Relation.WORKS_FOR, evidence),
                new Affiliation("a3", Relation.MEMBER_OF, evidence)),
            Profile.UNKNOWN);
    Actor crews = Actor.of("a3", "The crews", ActorType.GROUP, List.of());
    List<Label> labels =
        List.of(
            label("l1", "a3", span(text, "The crews"), "crews", "s1", null),
            label(
                "l2",
                null,
                span(text, "“a sad surprise.”"),
                "sad surprise",
                null,
                Distance.SCARE_QUOTES));
    return new ArticleRecord(
        plain.article(),
        plain.findings().withActors(List.of(spokeswoman, union, crews)).withLabels(labels),
        plain.run());
  }

  private static Label label(
      String id,
      @Nullable String actor,
      Span span,
      String words,
      @Nullable String voice,
      @Nullable Distance distance) {
    return new Label(id, actor, span, words, LabelForm.NOMINAL, voice, distance);
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return Span.of(at, at + words.length());
  }

  @Test
  void tellsOfficesAndBodiesAndLeavesOutWhatAnOfficeSays() {
    assertThat(ArticlePage.of(ferry(), PLAIN))
        .contains(
            """
            Who is who
              Ada Brink · spokeswoman of Ferry Union · formerly captain · member of The crews

            """);
  }

  @Test
  void tellsWhoCallsWhomWhat() {
    assertThat(ArticlePage.of(ferry(), PLAIN))
        .contains(
            """
            Who is called what, by whom
              The crews · “crews” · by Ada Brink
              what is done · “sad surprise” · by the outlet · in scare quotes

            """);
  }

  @Test
  void showsNoEmptyBlock() {
    assertThat(ArticlePage.of(Sample.ferry(), PLAIN)).doesNotContain("Who is");
  }
}
