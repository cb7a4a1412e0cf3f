package org.hearsay.gather.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClutterTest {
  private static final Path LINES = Path.of("src/main/resources/org/hearsay/gather/page/lines.txt");

  static List<String> examples() throws IOException {
    return Files.readAllLines(LINES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t")[1])
        .toList();
  }

  @Test
  void everyLineHasItsExample() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aLineFiresOnItsExample(String example) {
    assertThat(Clutter.line(example)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read the letter, she told the court, and you will see who wrote it.",
        "Sign the paper or leave the room, he was told.",
        "Help to keep the peace;",
        "By Monday the water had gone.",
        "Follow the money, the mayor said.",
        "Subscribers to the water scheme will pay more, the board said on Monday, and it named the sum.",
        "Support for the bill fell.",
        "Related charges against his brother were dropped in May.",
        "Comments by the minister angered the fishermen, who said they had not been asked.",
        "Pictures of the flood showed a town under water, and people on roofs.",
        "Published figures show that rents rose by a tenth, the bank said.",
        "Get out of my house, she said.",
        "Stay where you are, the captain called.",
        "More than a hundred people came.",
        "The latest from the front is grim.",
        "Who pays"
      })
  void aLineOfNewsStays(String news) {
    assertThat(Clutter.line(news)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='article-comments'>",
        "<div id='newsletterSignup'>",
        "<div class='c-read-more'>",
        "<aside>",
        "<div class='hidden'>"
      })
  void aContainerIsKnownByItsName(String html) {
    assertThat(Clutter.container(Jsoup.parse(html).body().child(0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='article-body'>",
        "<div class='advice broad header'>",
        "<div class='hidden md:block'>",
        "<p class='paragraph'>"
      })
  void anotherNameIsNone(String html) {
    assertThat(Clutter.container(Jsoup.parse(html).body().child(0))).isFalse();
  }
}
