package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Findings;
import org.hearsay.record.Mention;
import org.hearsay.record.MentionForm;
import org.hearsay.record.Profile;
import org.hearsay.record.Run;
import org.hearsay.record.Span;
import org.junit.jupiter.api.Test;

class RepeatedRecordsTest {
  private static final String TEXT = "Ada Quill spoke of Velmore. Quill’s words were few.";

  private static ArticleRecord original() {
    Actor quill =
        Actor.of(
            "a1",
            "Ada Quill",
            ActorType.PERSON,
            List.of(
                new Mention(Span.of(0, 9), MentionForm.NAME),
                new Mention(Span.of(28, 33), MentionForm.NAME)));
    Actor velmore =
        Actor.of(
                "a2",
                "Velmore",
                ActorType.GOVERNMENT,
                List.of(new Mention(Span.of(19, 26), MentionForm.NAME)))
            .withProfile(new Profile(null, null, "velmore"));
    return new ArticleRecord(
        Article.of("one", TEXT),
        Findings.NONE.withActors(List.of(quill, velmore)),
        new Run("0", "none", null, null, List.of()));
  }

  @Test
  void changesNamesButNotThoseOfPublicBodies() {
    RepeatedRecords records = new RepeatedRecords(List.of(original()));
    Set<String> names = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      ArticleRecord copy = records.of(i);
      Actor person = copy.actors().get(0);
      String text = copy.article().text();
      assertThat(person.mentions().get(0).span().words(text)).isEqualTo(person.name());
      assertThat(person.name()).endsWith(person.mentions().get(1).span().words(text));
      assertThat(text).contains(" spoke of Velmore. ").hasSameSizeAs(TEXT);
      names.add(person.name());
    }
    assertThat(names).hasSizeBetween(10, 50);
    assertThat(records.of(7)).isEqualTo(records.of(7));
  }
}
