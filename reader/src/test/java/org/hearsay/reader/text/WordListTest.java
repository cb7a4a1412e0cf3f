package org.hearsay.reader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.reader.actor.ActorFinder;
import org.hearsay.reader.label.LabelFinder;
import org.hearsay.reader.role.RoleFinder;
import org.hearsay.reader.statement.StatementFinisher;
import org.junit.jupiter.api.Test;

class WordListTest {

  private static final Set<String> OTHER_FORMS = Set.of("states.tsv");

  /** A list beside each class, by which its folder is found. */
  private static final Map<String, String> SOME =
      Map.of(
          "Layout", "elisions.tsv",
          "StatementFinisher", "claim-nouns.tsv",
          "ActorFinder", "titles.tsv",
          "RoleFinder", "offices.tsv",
          "LabelFinder", "label-nouns.tsv");

  @Test
  void everyLineOfEveryListHasAnExampleWithOneOfItsWords() throws IOException, URISyntaxException {
    int lines = 0;
    for (Class<?> owner :
        List.of(
            Layout.class,
            StatementFinisher.class,
            ActorFinder.class,
            RoleFinder.class,
            LabelFinder.class)) {
      for (String name : lists(owner)) {
        for (WordList.Entry entry : WordList.read(owner, name).entries()) {
          String example = entry.example().toLowerCase(Locale.ROOT);
          assertThat(entry.words())
              .as(name + ": " + example)
              .anyMatch(w -> example.contains(w.toLowerCase(Locale.ROOT)));
          assertThat(entry.kind()).as(name + ": " + example).isNotBlank();
          lines++;
        }
      }
    }
    assertThat(lines).isGreaterThan(250);
  }

  private static List<String> lists(Class<?> owner) throws IOException, URISyntaxException {
    URL folder = owner.getResource("/" + owner.getPackageName().replace('.', '/'));
    URL some = owner.getResource(SOME.get(owner.getSimpleName()));
    assertThat(folder).isNotNull();
    try (Stream<Path> files = Files.list(Path.of(some.toURI()).getParent())) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".tsv") && !OTHER_FORMS.contains(f))
          .sorted()
          .toList();
    }
  }

  @Test
  void wordsAreFoundWithoutRegardToCase() {
    WordList list = WordList.read(Layout.class, "saying-verbs.tsv");
    assertThat(list.kind("SAID")).contains("say");
    assertThat(list.kindAsWritten("SAID")).isEmpty();
    assertThat(list.has("rained")).isFalse();
    assertThat(list.of("cry")).contains("shouted").doesNotContain("said");
  }

  @Test
  void aMissingListIsNamed() {
    assertThatThrownBy(() -> WordList.read(Layout.class, "nothing.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("[nothing.tsv] a word list is missing beside org.hearsay.reader.text.Layout");
  }
}
