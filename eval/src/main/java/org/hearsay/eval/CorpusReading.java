package org.hearsay.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.gather.GatherOptions;
import org.hearsay.gather.Gathered;
import org.hearsay.gather.Gatherer;
import org.hearsay.gather.Input;
import org.hearsay.reader.Reader;
import org.hearsay.reader.Reading;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;

/**
 * A corpus as the program reads it.
 *
 * @param records of the articles that were read, in the order of the corpus
 * @param rejected why others were not, one message each
 */
record CorpusReading(List<ArticleRecord> records, List<String> rejected) {

  CorpusReading {
    records = List.copyOf(records);
    rejected = List.copyOf(rejected);
  }

  /** Gathers everything there and reads the first of every so many articles. */
  static CorpusReading of(Reader reader, Path articles, int oneOf) {
    List<String> rejected = new ArrayList<>();
    List<ArticleRecord> records = new ArrayList<>();
    List<Article> all = gathered(articles, rejected);
    List<Article> taken =
        IntStream.range(0, all.size()).filter(i -> i % oneOf == 0).mapToObj(all::get).toList();
    for (Reading reading : reader.read(taken)) {
      if (reading instanceof Reading.Read read) {
        records.add(read.record());
      } else if (reading instanceof Reading.Failed failed) {
        rejected.add(String.valueOf(failed.failure().getMessage()));
      }
    }
    return new CorpusReading(records, rejected);
  }

  /** The articles there; messages of those that could not be gathered are added to the list. */
  static List<Article> gathered(Path articles, List<String> rejected) {
    List<Article> gathered = new ArrayList<>();
    List<Input> inputs = List.of(new Input.Place(articles));
    try (Stream<Gathered> all = Gatherer.gather(inputs, GatherOptions.NONE)) {
      all.forEach(
          each -> {
            if (each instanceof Gathered.Read read) {
              gathered.add(read.article());
            } else if (each instanceof Gathered.Rejected bad) {
              rejected.add(bad.message());
            }
          });
    }
    return gathered;
  }

  /** Words between blanks in all texts that were read. */
  int words() {
    return records.stream().mapToInt(record -> words(record.article())).sum();
  }

  static int words(Article article) {
    return new StringTokenizer(article.text()).countTokens();
  }
}
