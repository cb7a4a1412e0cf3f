package org.hearsay.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleRecordTest {

  @Test
  void tellsAllViolationsAtOnce() {
    Statement lost =
        new Statement(
            "s1",
            StatementType.INDIRECT,
            new Wording(List.of(), List.of(), List.of(Span.of(0, 99))),
            Attribution.of(List.of("a9"), SourceType.NAMED),
            Setting.UNKNOWN,
            "s7",
            false,
            1);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ArticleRecord(
                    Article.of("a", "Rain fell."),
                    Findings.NONE.withStatements(List.of(lost, lost)),
                    Samples.run()))
        .withMessageStartingWith(
            "articlerecord: statements.id must be there once each but was \"s1\"; "
                + "statements.speakers must be the id of something in this record but was \"a9\"; "
                + "statements.parent must be the id of something in this record but was \"s7\"; ")
        .withMessageEndingWith(
            "spans must lie inside the text and split no character but was Span[start=0, end=99]");
  }

  @Test
  void anArticleHasIdAndText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.of(" ", ""))
        .withMessage(
            "article: id must have words but was \" \"; text must have words but was \"\"");
  }

  @Test
  void aTextIsWellFormedUnicodeWithLineFeeds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.of("a", "b\ud800"))
        .withMessageStartingWith("article: text must be Unicode without lone surrogates");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.of("a", "b\r\nc"))
        .withMessage("article: text must have LF line ends but was \"CR at 1\"");
  }

  @Test
  void aPublicationIsADayOfTheCalendar() {
    assertThat(new Publication("2024-02-29", PublishedFrom.GIVEN).day())
        .isEqualTo(LocalDate.of(2024, 2, 29));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Publication("2023-02-29", PublishedFrom.GIVEN))
        .withMessage(
            "publication: date must be a day or a date-time with zone of ISO 8601 but was \"2023-02-29\"");
  }

  @Test
  void aWordingStandsInTextOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Wording(List.of(), List.of(Span.of(4, 6), Span.of(1, 5)), List.of()))
        .withMessageContaining("cue must stand in text order without overlap")
        .withMessageContaining("content must hold at least one span");
  }

  @Test
  void keepsItsOwnLists() {
    List<Span> content = new java.util.ArrayList<>(List.of(Span.of(0, 1)));
    Wording wording = new Wording(List.of(), List.of(), content);
    content.clear();

    assertThat(wording.content()).containsExactly(Span.of(0, 1));
  }
}
