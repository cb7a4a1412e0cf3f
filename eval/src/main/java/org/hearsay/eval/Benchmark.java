package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.hearsay.eval.score.AttributionScore;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.GoldScore;
import org.hearsay.eval.score.NameScore;
import org.hearsay.eval.score.PageScore;
import org.hearsay.record.ArticleRecord;

/** The corpora on which the reader is measured, none of which it was trained on. */
enum Benchmark {
  ATTRIBUTIONS(
      "Who said what: PolNeAR, development part",
      "data/polnear-dev.articles.jsonl",
      "data/polnear/dev/attributions") {
    @Override
    List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException {
      return AttributionScore.of(records, gold).figures();
    }
  },
  FULL_ANNOTATIONS(
      "Statements and speakers: twelve articles annotated in full",
      "data/gold.articles.jsonl",
      "gold") {
    @Override
    List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException {
      return GoldScore.of(records, gold).figures();
    }
  },
  NAMES_OF_NEWS(
      "Names: GUM, news and interviews",
      "data/names-gum.articles.jsonl",
      "data/names-gum.gold.jsonl") {
    @Override
    List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException {
      return NameScore.of(records, gold).figures();
    }
  },
  NAMES_OF_WEB(
      "Names: Universal NER, English web text, test part",
      "data/names-uner-test.articles.jsonl",
      "data/names-uner-test.gold.jsonl") {
    @Override
    List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException {
      return NameScore.of(records, gold).figures();
    }
  },
  PAGES("Saved pages: Fundus", "data/html-fundus/html", "data/html-fundus/gold.jsonl") {
    @Override
    List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException {
      return PageScore.of(records, gold).figures();
    }
  };

  private final String title;
  private final String articles;
  private final String gold;

  Benchmark(String title, String articles, String gold) {
    this.title = title;
    this.articles = articles;
    this.gold = gold;
  }

  String title() {
    return title;
  }

  /** Where the articles stand in the folder of data. */
  String articles() {
    return articles;
  }

  /** Where the annotations stand in the folder of data. */
  String gold() {
    return gold;
  }

  /** What comes of holding records against these annotations. */
  abstract List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException;
}
