package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.eval.score.AttributionScore;
import org.hearsay.eval.score.CoreferenceScore;
import org.hearsay.eval.score.EventScore;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.GoldScore;
import org.hearsay.eval.score.KnownActorScore;
import org.hearsay.eval.score.NameScore;
import org.hearsay.eval.score.PageScore;
import org.hearsay.eval.score.PlaceScore;
import org.hearsay.eval.score.SpecScore;
import org.hearsay.eval.score.TimeScore;
import org.hearsay.reader.Reader;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;

/** The corpora on which the reader is measured, and what its making has seen of each. */
enum Benchmark {
  ATTRIBUTIONS(
      "Who said what: PolNeAR, development part",
      "data/polnear-dev.articles.jsonl",
      "data/polnear/dev/attributions",
      "Not trained on, but it chose between tries, the costs of the grammar, the least confidence and"
          + " some finishing rules: expect a little less elsewhere.") {
    @Override
    List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException {
      return AttributionScore.of(records, gold).figures();
    }
  },
  FULL_ANNOTATIONS(
      "Statements, speakers and events: twelve articles annotated in full",
      "data/gold.articles.jsonl",
      "gold",
      "Not trained on, but the rules for statements, actors, speakers and events were written with these"
          + " articles and their annotations in view: expect less on others.") {
    @Override
    List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException {
      return Stream.of(GoldScore.of(records, gold), KnownActorScore.of(records))
          .flatMap(scored -> scored.figures().stream())
          .toList();
    }
  },
  NAMES_OF_NEWS(
      "Names: GUM, news and interviews",
      "data/names-gum.articles.jsonl",
      "data/names-gum.gold.jsonl",
      "Their names were not trained on; of 18 of the 35 articles grammar and mentions were. Seven of its articles stand among"
          + " those annotated in full, too.") {
    @Override
    List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException {
      return NameScore.of(records, gold).figures();
    }
  },
  NAMES_OF_WEB(
      "Names: Universal NER, English web text, test part",
      "data/names-uner-test.articles.jsonl",
      "data/names-uner-test.gold.jsonl",
      "Not trained on; the development part of the same corpus was.") {
    @Override
    List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException {
      return NameScore.of(records, gold).figures();
    }
  },
  NAMES_OF_WORLD_NEWS(
      "Names: English newswire of the world, every tenth article",
      "data/names-enworldwide.articles.jsonl",
      "data/names-enworldwide.gold.jsonl",
      "The other nine of ten were trained on, so the annotators' ways are known here. A place with the region behind it"
          + " is one name here and two in the program.") {
    @Override
    int oneOf() {
      return KEPT_FOR_DEVELOPMENT;
    }

    @Override
    List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException {
      return NameScore.ofSample(records, gold).figures();
    }
  },
  PLACES_OF_LOCAL_NEWS(
      "Places: Local-Global Lexicon, local news of the United States",
      "data/places-lgl.articles.jsonl",
      "data/places-lgl.gold.jsonl",
      "Not trained on, but its errors were looked at by kind, and the weights were set with it in view. Its"
          + " annotation counts nationality words as places, which the program does not.") {
    @Override
    List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException {
      return PlaceScore.of(records, gold).figures();
    }
  },
  PLACES_OF_WIKINEWS(
      "Places: GeoVirus, Wikinews on epidemics",
      "data/places-geovirus.articles.jsonl",
      "data/places-geovirus.gold.jsonl",
      "Not trained on, but its errors were looked at by kind, and the middles of large countries were set with"
          + " it in view.") {
    @Override
    List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException {
      return PlaceScore.of(records, gold).figures();
    }
  },
  TIMES(
      "Times: MEANTIME, Airbus and General Motors, and a specification",
      "data/times-meantime.articles.jsonl",
      "data/times-meantime.gold.jsonl",
      "The rules were mended by kinds of errors on these articles after a first run that had .944,"
          + " .901, .858: expect such figures elsewhere. The lines of the specification count cases of"
          + " Recognizers-Text that are such as news has; what is left out stands in"
          + " `specs-left-out.tsv`.") {
    @Override
    List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException {
      List<Figure> figures = new ArrayList<>(TimeScore.of(records, gold).figures());
      figures.addAll(SpecScore.of(gold.resolveSibling("recognizers-specs")).figures());
      return figures;
    }
  },
  COREFERENCE(
      "Coreference: GUM, every third article of news and interviews",
      "data/names-gum.articles.jsonl",
      "data/coref-gum",
      "These articles were not trained on; others of GUM were, apart from those that are annotated in full."
          + " All mentions of GUM count, of things and events too; apposed and predicate phrases count as"
          + " mentions of the same, as GUM has them.") {
    @Override
    int oneOf() {
      return KEPT_FROM_TRAINING;
    }

    @Override
    List<Figure> figures(Collection<ArticleRecord> records, Path gold) {
      throw new UnsupportedOperationException("records hold no chains of things and events.");
    }

    @Override
    List<Figure> figures(Reader reader, CorpusReading reading, Path gold) throws IOException {
      CoreferenceScore score = new CoreferenceScore();
      for (ArticleRecord record : reading.records()) {
        Article article = record.article();
        score.add(article.text(), reader.chains(article), gold.resolve(article.id() + ".conllu"));
      }
      return score.figures();
    }
  },
  EVENTS_OF_PLOVER(
      "Events: gold standard records of PLOVER",
      "data/events-plover-gsr.articles.jsonl",
      "data/events-plover-gsr.gold.jsonl",
      "Nothing was trained, but these sentences, most of which stand in the next corpus too, were looked at while patterns were"
          + " written and mended: expect less on others.") {
    @Override
    List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException {
      return EventScore.of(records, gold);
    }
  },
  EVENTS_OF_MANUAL(
      "Events: PLV test, sentences after the manual of CAMEO",
      "data/events-plv-test.articles.jsonl",
      "data/events-plv-test.gold.jsonl",
      "Nothing was trained, but these sentences were looked at while patterns were written and mended: expect less on"
          + " others. YIELD is CONCEDE or RETREAT.") {
    @Override
    List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException {
      return EventScore.of(records, gold);
    }
  },
  PAGES(
      "Saved pages: Fundus",
      "data/html-fundus/html",
      "data/html-fundus/gold.jsonl",
      "The rules were written on 48 of these pages; after one look at the others (text F1 .947 before,"
          + " .968 after) they were mended once. The rule for titles was partly fitted to all.") {
    @Override
    List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException {
      return PageScore.of(records, gold).figures();
    }
  };

  /** Of so many articles of GUM in the order of their names, the first is kept from training. */
  private static final int KEPT_FROM_TRAINING = 3;

  /** Of so many articles of a corpus of names, the first is kept for development. */
  private static final int KEPT_FOR_DEVELOPMENT = 10;

  private final String title;
  private final String articles;
  private final String gold;
  private final String independence;

  Benchmark(String title, String articles, String gold, String independence) {
    this.title = title;
    this.articles = articles;
    this.gold = gold;
    this.independence = independence;
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

  /** What the making of the reader has seen of this corpus, and so how far its figures carry. */
  String independence() {
    return independence;
  }

  /** Of so many articles the first is read; the others had a part in the training. */
  int oneOf() {
    return 1;
  }

  /** What comes of holding records against these annotations. */
  abstract List<Figure> figures(Collection<ArticleRecord> records, Path gold) throws IOException;

  /** The same for what the records do not hold, too. */
  List<Figure> figures(Reader reader, CorpusReading reading, Path gold) throws IOException {
    return figures(reading.records(), gold);
  }
}
