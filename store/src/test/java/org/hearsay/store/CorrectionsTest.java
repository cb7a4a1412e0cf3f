package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.record.Actor;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.EventStatus;
import org.hearsay.record.Findings;
import org.hearsay.record.HearsayException;
import org.hearsay.record.Statement;
import org.hearsay.store.correction.Edit;
import org.hearsay.store.correction.Layer;
import org.hearsay.store.correction.State;
import org.hearsay.store.query.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Corrections stay on top of what the machine reads, on both databases. */
class CorrectionsTest {

  @ParameterizedTest
  @EnumSource
  void aChangeIsFoundAndCanBeTakenBackAndTakenBackAgain(TestStores kind) {
    try (Store store = kept(kind)) {
      Corrections corrections = store.corrections();
      Correction made =
          corrections.make(
              "velmore-1",
              Edit.change(Layer.STATEMENTS, "s2", "speakers", "[\"a1\",\"a4\"]"),
              "ada");
      assertThat(made.outcome().state()).isEqualTo(State.APPLIED);
      assertThat(made.outcome().item()).isEqualTo("s2");
      assertThat(statement(store, "s2").attribution().speakers()).containsExactly("a1", "a4");
      assertThat(store.article("velmore-1").orElseThrow().corrected()).isTrue();
      assertThat(store.count(Query.parse("who:ruiz"))).isEqualTo(2);
      Correction undo = corrections.undo(made.number(), "bo");
      assertThat(store.article("velmore-1").orElseThrow().whole()).isEqualTo(Samples.full());
      assertThat(store.article("velmore-1").orElseThrow().corrected()).isFalse();
      assertThat(store.count(Query.parse("who:ruiz"))).isEqualTo(1);
      corrections.undo(undo.number(), "ada");
      assertThat(store.count(Query.parse("who:ruiz"))).isEqualTo(2);
      assertThat(corrections.of("velmore-1"))
          .extracting(each -> each.number() + " " + each.madeBy() + " " + each.outcome().state())
          .containsExactly("1 ada APPLIED", "2 bo UNDONE", "3 ada APPLIED");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfItemCanBeAddedChangedDeletedAndConfirmed(TestStores kind) {
    try (Store store = kept(kind)) {
      Corrections corrections = store.corrections();
      Article article = Samples.article();
      corrections.make(
          "velmore-1",
          Edit.add(
              Layer.LABELS,
              "{\"actor\":\"a1\",\"span\":%s,\"label\":\"Mayor\",\"form\":\"apposition\"}"
                  .formatted(span(article, "Mayor"))),
          "ada");
      corrections.make("velmore-1", Edit.delete(Layer.ACTORS, "a2"), "ada");
      corrections.make(
          "velmore-1", Edit.change(Layer.EVENTS, "e2", "status", "\"happened\""), "ada");
      corrections.make(
          "velmore-1",
          Edit.change(
              Layer.STATEMENTS,
              "s2",
              "content",
              "[%s]".formatted(span(article, "workers would march in May"))),
          "ada");
      corrections.make("velmore-1", Edit.confirm(Layer.STATEMENTS, "s1"), "ada");
      corrections.make("velmore-1", Edit.confirm(Layer.ARTICLE, ""), "ada");
      Findings findings = store.article("velmore-1").orElseThrow().whole().findings();
      assertThat(findings.actors()).extracting(Actor::id).containsExactly("a1", "a3", "a4");
      assertThat(findings.labels())
          .singleElement()
          .satisfies(
              label -> {
                assertThat(label.id()).isEqualTo("lc1");
                assertThat(label.span().words(Samples.TEXT)).isEqualTo("Mayor");
              });
      assertThat(findings.events().get(0).actors()).isEmpty();
      assertThat(findings.events().get(1).circumstances().status()).isEqualTo(EventStatus.HAPPENED);
      assertThat(statement(store, "s2").wording().content().get(0).words(Samples.TEXT))
          .isEqualTo("workers would march in May");
      assertThat(store.corrections().articles(true)).containsExactly("velmore-1");
      assertThat(corrections.of("velmore-1"))
          .extracting(each -> each.outcome().state())
          .containsOnly(State.APPLIED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCorrectionSurvivesAReadingByANewerModel(TestStores kind) {
    try (Store store = kept(kind)) {
      Corrections corrections = store.corrections();
      corrections.make(
          "velmore-1", Edit.change(Layer.STATEMENTS, "s2", "speakers", "[\"a1\"]"), "ada");
      corrections.make("velmore-1", Edit.change(Layer.STATEMENTS, "s2", "denied", "false"), "ada");
      corrections.make(
          "velmore-1", Edit.change(Layer.EVENTS, "e2", "status", "\"happened\""), "ada");
      corrections.make("velmore-1", Edit.delete(Layer.LABELS, "l1"), "ada");
      store.keep(List.of(Samples.readBy("sha256:01", renumbered())));
      StoredArticle article = store.article("velmore-1").orElseThrow();
      assertThat(article.revision()).isEqualTo(2);
      assertThat(article.whole().statements())
          .filteredOn(
              statement -> statement.wording().cue().get(0).words(Samples.TEXT).equals("said"))
          .singleElement()
          .satisfies(
              statement -> {
                assertThat(statement.attribution().speakers()).containsExactly("a11");
                assertThat(statement.denied()).isFalse();
              });
      assertThat(corrections.of("velmore-1"))
          .extracting(each -> each.outcome().state())
          .containsExactly(State.CONFLICT, State.AGREED, State.CONFLICT, State.AGREED);
      assertThat(corrections.of("velmore-1").get(0).outcome().message())
          .isEqualTo("the newer reading says \"Tom Okoro\" for speakers");
      assertThat(corrections.of("velmore-1").get(2).outcome().message())
          .isEqualTo("the newer reading does not find what was corrected; it was added again");
      assertThat(corrections.articlesToLookAt(10)).containsExactly("velmore-1");
      corrections.make("velmore-1", Edit.confirm(Layer.STATEMENTS, "s12"), "bo");
      corrections.make("velmore-1", Edit.confirm(Layer.EVENTS, "ec3"), "bo");
      assertThat(corrections.articlesToLookAt(10)).isEmpty();
    }
  }

  /**
   * What a newer model finds: other ids, another speaker, no denial, no protest, no first label.
   */
  private static Findings renumbered() {
    String json =
        org.hearsay.record.RecordJson.write(Samples.full())
            .replaceAll("\"([asetpl])([0-9])\"", "\"$11$2\"");
    Findings all = org.hearsay.record.RecordJson.read(json).findings();
    Statement second = all.statements().get(1);
    Statement changed =
        new Statement(
            second.id(),
            second.type(),
            second.wording(),
            org.hearsay.record.Attribution.of(List.of("a13"), second.attribution().sourceType()),
            second.setting(),
            null,
            false,
            0.5);
    return all.withStatements(List.of(all.statements().get(0), changed))
        .withEvents(List.of(all.events().get(0)))
        .withLabels(List.of(all.labels().get(1)));
  }

  @ParameterizedTest
  @EnumSource
  void aCorrectionIsCarriedIntoAChangedTextByItsWords(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      ArticleRecord before = Samples.saying("1", "Ada Quill", "that the lower mill would close");
      store.keep(List.of(before));
      store
          .corrections()
          .make(
              "1",
              Edit.change(
                  Layer.STATEMENTS,
                  "s1",
                  "content",
                  "[%s]".formatted(span(before.article(), "the lower mill would close"))),
              "ada");
      ArticleRecord longer =
          Samples.saying("1", "Ada Quill", "that the lower mill would close this year or next");
      store.keep(List.of(longer));
      StoredArticle article = store.article("1").orElseThrow();
      assertThat(article.revision()).isEqualTo(2);
      assertThat(
              article
                  .whole()
                  .statements()
                  .get(0)
                  .wording()
                  .content()
                  .get(0)
                  .words(longer.article().text()))
          .isEqualTo("the lower mill would close");
      ArticleRecord other =
          Samples.saying("1", "Ada Quill", "that the lower dam would close this year");
      store.keep(List.of(other));
      assertThat(store.corrections().of("1").get(0).outcome().state()).isEqualTo(State.LOST);
      assertThat(store.corrections().of("1").get(0).outcome().message())
          .isEqualTo("the words \"the lower mill would close\" are gone");
      assertThat(store.article("1").orElseThrow().whole()).isEqualTo(other);
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatTheRecordDoesNotAllow(TestStores kind) {
    try (Store store = kept(kind)) {
      refuses(
          store,
          Edit.change(Layer.STATEMENTS, "s9", "denied", "true"),
          "[correction] it could not be made: item must be the id of one of the statements but was \"s9\". Do load the article again.");
      refuses(
          store,
          Edit.change(Layer.STATEMENTS, "s2", "speakers", "[\"a77\"]"),
          "[correction] it could not be made: speakers must be the id of something in this record but was \"a77\". Do name one of its actors.");
      refuses(
          store,
          Edit.change(Layer.STATEMENTS, "s2", "content", "[{\"start\":1,\"end\":4000}]"),
          "[correction] it could not be made: span must be a stretch of the text's 226 characters but was 1 to 4000. Do mark words of the text.");
      refuses(
          store,
          Edit.change(Layer.EVENTS, "e1", "status", "\"happened\"").whenSeen("\"denied\""),
          "[correction] it could not be made: the value must be as you saw it, \"denied\", but is now \"happened\". Do load the article again.");
      refuses(
          store,
          Edit.change(Layer.EVENTS, "e1", "status", "\"maybe\""),
          "[correction] it could not be made: record.events[0].status must be one of happened, ongoing, scheduled, hypothetical, denied, demanded but was \"maybe\". Do give what the record's format allows.");
      assertThatThrownBy(() -> Edit.change(Layer.EVENTS, "e1", "id", "\"e5\""))
          .isInstanceOf(HearsayException.class)
          .hasMessage(
              "[correction] it could not be made: field must be one of [actors, cameo, context, mode, recipients, status, told_by, trigger, type, when, where] but was \"id\". Do see docs/how-to/correct-records.md.");
      assertThatThrownBy(() -> store.corrections().undo(7, "ada"))
          .hasMessage(
              "[correction 7] it could not be taken back: there must be a correction with this number but was none. Do load the article again.");
      assertThat(store.corrections().of("velmore-1")).isEmpty();
    }
  }

  private static void refuses(Store store, Edit edit, String message) {
    assertThatThrownBy(() -> store.corrections().make("velmore-1", edit, "ada"))
        .isInstanceOf(HearsayException.class)
        .hasMessage(message);
  }

  private static Store kept(TestStores kind) {
    Store store = Store.open(kind.fresh());
    store.keep(List.of(Samples.full()));
    return store;
  }

  private static Statement statement(Store store, String id) {
    return store.article("velmore-1").orElseThrow().whole().statements().stream()
        .filter(statement -> statement.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String span(Article article, String words) {
    int start = article.text().indexOf(words);
    int from = article.text().codePointCount(0, start);
    return "{\"start\":%d,\"end\":%d}"
        .formatted(from, from + words.codePointCount(0, words.length()));
  }
}
