package org.hearsay.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Article;
import org.hearsay.record.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeFinderTest {
  private static final String WEDNESDAY = "2024-05-15";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council met on Friday.|Friday=2024-05-10",
        "The council will meet on Friday.|Friday=2024-05-17",
        "On Friday, the council will meet.|Friday=2024-05-17",
        "The council is scheduled to meet on Friday.|Friday=2024-05-17",
        "They agreed to meet on Friday.|Friday=2024-05-17",
        "The deal may be signed on 3 June.|3 June=2024-06-03",
        "The deal was signed on 3 June.|3 June=2023-06-03",
        "Vell said the deal would be signed on Friday.|Friday=2024-05-17",
        "Vell said Friday that the deal would be signed.|Friday=2024-05-10",
        "Friday’s deadline stands.|Friday=2024-05-17",
        "The vote was put off until October.|October=2024-10",
        "It wants them gone by early June.|early June=2024-06",
        "The council met Wednesday.|Wednesday=2024-05-15",
      })
  void theTenseOfTheClauseTellsTheSide(String text, String times) {
    assertThat(Times.in(text, WEDNESDAY)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on Saturday.|Saturday=XXXX-WXX-6",
        "They met on 3 June.|3 June=XXXX-06-03",
        "They met in June.|June=XXXX-06",
        "They met last week.|last week=XXXX-WXX",
        "They met yesterday at 18:00.|yesterday at 18:00=XXXX-XX-XXT18:00",
        "They met in 2014.|2014=2014",
        "They met on Christmas.|Christmas=XXXX-12-25",
        "They met in the first quarter.|the first quarter=XXXX-Q1",
        "They met on 3 June 2019 and two days later.|3 June 2019=2019-06-03; two days later=2019-06-05",
      })
  void withoutADayOfPublicationTheValueStaysOpen(String text, String times) {
    assertThat(Times.in(text, null)).isEqualTo(times);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fight goes on until the occupiers leave.",
        "A quarter of the members may march against it.",
        "The ship sank 2010 metres off the pier and cost $2010.",
        "Mr May spoke to Ms March and Mehr News.",
        "The second man came first, and the third fell.",
        "He was one of them, once more.",
        "Sun shone on the dec of the boat.",
        "They asked for Sect. 12 of bill 30.",
        "The noise was ever so slight.",
      })
  void whatIsNoTimeIsNotFound(String text) {
    assertThat(Times.in(text, WEDNESDAY)).isEmpty();
  }

  @Test
  void aTimeKnowsWhatItCovers() {
    assertThat(ends("They met last week.")).containsExactly("2024-05-06", "2024-05-12");
    assertThat(ends("It has stood since 2014.")).containsExactly("2014-01-01", null);
    assertThat(ends("It will stand until 2030.")).containsExactly(null, "2030-12-31");
    assertThat(ends("They met earlier this year.")).containsExactly("2024-01-01", "2024-05-15");
    assertThat(ends("They met for two years.")).containsExactly(null, null);
    assertThat(ends("It grew in the past two years.")).containsExactly("2022-05-15", "2024-05-15");
    assertThat(ends("They met at 6 p.m. GMT today."))
        .containsExactly("2024-05-15T18:00Z", "2024-05-15T18:00Z");
  }

  private static List<String> ends(String text) {
    Time time = Times.of(text, WEDNESDAY).get(0);
    return java.util.Arrays.asList(time.start(), time.end());
  }

  @Test
  void datesInFiguresFollowTheOrderOfTheArticle() {
    String text = "They met on 3/4/2020.";
    assertThat(Times.in(text, WEDNESDAY)).isEqualTo("3/4/2020=2020-03-04");
    assertThat(Times.in("On 5 May 2020 they met. " + text, WEDNESDAY))
        .endsWith("3/4/2020=2020-04-03");
    Article british = Article.of("test", text).withLanguage("en-GB");
    assertThat(TimeFinder.find(british, Layout.of(text)).get(0).value()).isEqualTo("2020-04-03");
    assertThat(Times.in("They met on 23/4/2020.", WEDNESDAY)).isEqualTo("23/4/2020=2020-04-23");
  }

  @Test
  void aDateThatIsNoneIsNotFoundAsOne() {
    assertThat(Times.in("They met on 31/31/2020.", WEDNESDAY)).doesNotContain("31/31/2020");
  }
}
