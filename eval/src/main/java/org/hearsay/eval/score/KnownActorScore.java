package org.hearsay.eval.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.record.Actor;
import org.hearsay.record.ArticleRecord;

/**
 * Which public actors are linked to the knowledge base, held against what a reader of the articles
 * linked ({@code known-actors.tsv}). Each entry counts once an article; one that is only mentioned
 * is neither wanted nor wrong.
 */
public final class KnownActorScore {
  private static final String FILE = "known-actors.tsv";

  private KnownActorScore() {}

  /**
   * Scores the records of the articles that the file names.
   *
   * @throws IOException when the file cannot be read
   */
  public static Scored of(Collection<ArticleRecord> records) throws IOException {
    Map<String, Set<String>> wanted = new HashMap<>();
    Map<String, Set<String>> mentioned = new HashMap<>();
    try (BufferedReader lines = open()) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              columns ->
                  (columns[2].equals("actor") ? wanted : mentioned)
                      .computeIfAbsent(columns[0], article -> new HashSet<>())
                      .add(columns[1]));
    }
    Tally tally = new Tally();
    int articles = 0;
    for (ArticleRecord record : records) {
      String article = record.article().id();
      if (wanted.containsKey(article)) {
        Set<String> found = found(record);
        found.removeAll(mentioned.getOrDefault(article, Set.of()));
        tally.add("public actors linked", found, wanted.get(article));
        articles++;
      }
    }
    return new Scored(articles, tally.rates());
  }

  private static BufferedReader open() {
    return new BufferedReader(
        new InputStreamReader(
            Objects.requireNonNull(KnownActorScore.class.getResourceAsStream(FILE), FILE),
            StandardCharsets.UTF_8));
  }

  private static Set<String> found(ArticleRecord record) {
    return record.actors().stream()
        .map((Actor actor) -> actor.profile().knownAs())
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
