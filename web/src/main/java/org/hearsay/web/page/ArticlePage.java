package org.hearsay.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.EventStatus;
import org.hearsay.record.EventType;
import org.hearsay.record.LabelForm;
import org.hearsay.store.Revision;
import org.hearsay.store.Store;
import org.hearsay.store.StoredArticle;
import org.hearsay.web.api.Asked;
import org.hearsay.web.intake.Intake;
import org.hearsay.web.intake.Taken;
import org.hearsay.web.safety.Guard;
import org.hearsay.web.safety.Limits;
import org.hearsay.web.safety.Refusal;
import org.hearsay.web.safety.Right;
import org.jspecify.annotations.Nullable;

/** An article with what is found in it; and an article that somebody pastes. */
public final class ArticlePage {
  private static final String FRAGMENT = "HX-Request";
  private static final String NOT_KEPT = "This article was read, not kept.";

  private final Store store;
  private final Intake intake;
  private final Guard guard;
  private final Limits limits;
  private final Pages pages;

  /** Articles of a store, and others that are pasted. */
  public ArticlePage(Store store, Intake intake, Guard guard, Limits limits, Pages pages) {
    this.store = store;
    this.intake = intake;
    this.guard = guard;
    this.limits = limits;
    this.pages = pages;
  }

  /** The article, opened at an item where one is named; or an older revision of it. */
  public void show(Context context) {
    StoredArticle stored = stored(Asked.article(context));
    Optional<String> number = Asked.given(context, "revision");
    if (number.isPresent()) {
      showOld(context, stored, number.get());
    } else {
      show(context, stored, context.queryParam("item"), "");
    }
  }

  /** As the machine read it then, without what people corrected. */
  private void showOld(Context context, StoredArticle stored, String number) {
    Revision revision =
        store.revisions(stored.id()).stream()
            .filter(each -> number.equals(String.valueOf(each.number())))
            .findFirst()
            .orElseThrow(() -> gone(number));
    show(
        context,
        new StoredArticle(stored.id(), revision.number(), false, revision.whole(), Map.of()),
        null,
        "This is revision %d of %d, as the machine read it. Corrections stand on top of the newest."
            .formatted(revision.number(), stored.revision()));
  }

  /** Only the detail of an item, for the page that is open; else the whole page. */
  public void detail(Context context) {
    StoredArticle stored = stored(Asked.article(context));
    @Nullable String item = context.queryParam("item");
    if (context.header(FRAGMENT) == null) {
      show(context, stored, item, "");
      return;
    }
    Detail detail = detail(stored, item).orElseThrow(() -> gone(item));
    pages.show(
        context,
        "detail",
        detail.title(),
        "",
        Map.of("detail", detail, "article", stored.id(), "kept", true));
  }

  /** The form for an article. */
  public void form(Context context) {
    pages.show(context, "read", "Read an article", "/read", Map.of());
  }

  /** Reads what the form holds, and keeps it where that is wished. */
  public void read(Context context) {
    String text = Objects.requireNonNullElse(context.formParam("text"), "");
    boolean keep = "yes".equals(context.formParam("keep"));
    if (keep && !guard.person(context).may(Right.CORRECT)) {
      throw Refusal.forbidden(
          "[read] it was not kept: the role must be coder but was reader. Do read it without keeping it.");
    }
    Taken taken =
        keep
            ? intake.keep(bytes(text), options(context))
            : intake.read(bytes(text), options(context));
    if (!taken.kept().isEmpty()) {
      context.redirect(Place.article(taken.kept().get(0).article()), HttpStatus.SEE_OTHER);
      return;
    }
    if (taken.records().isEmpty()) {
      throw Refusal.unusable(
          taken.rejected().isEmpty()
              ? "[read] there is nothing to read: the field must hold an article but was empty. Do paste one."
              : String.join("\n", taken.rejected()));
    }
    ArticleRecord whole = taken.records().get(0);
    show(
        context,
        new StoredArticle(whole.article().id(), 1, false, whole, Map.of()),
        null,
        NOT_KEPT);
  }

  /** An article that has a note instead of details and forms, or an empty one. */
  private void show(Context context, StoredArticle stored, @Nullable String item, String note) {
    Article article = stored.whole().article();
    Map<String, Object> values = new HashMap<>();
    values.put("article", stored.id());
    values.put("kept", note.isEmpty());
    values.put("note", note);
    values.put("title", Result.title(stored));
    values.put("about", about(stored));
    values.put("paragraphs", MarkedText.of(stored.whole()));
    values.put("statements", SaidTree.of(stored));
    values.put("actors", ArticleActor.of(stored));
    values.put(
        "corrections",
        note.isEmpty() ? CorrectionLine.of(store.corrections().of(stored.id())) : List.of());
    values.put(
        "revisions",
        note.equals(NOT_KEPT)
            ? List.of()
            : RevisionLink.of(stored.id(), store.revisions(stored.id()), stored.revision()));
    values.put("choices", Fields.options(stored, List.of()));
    values.put("forms", Fields.options(LabelForm.values(), LabelForm.NOMINAL));
    values.put("events", Fields.options(EventType.values(), EventType.CONSULT));
    values.put("statuses", Fields.options(EventStatus.values(), EventStatus.HAPPENED));
    detail(stored, item).ifPresent(detail -> values.put("detail", detail));
    @Nullable String outside = Place.outside(article.uri());
    if (outside != null) {
      values.put("uri", outside);
    }
    pages.show(context, "article", Result.title(stored), "", values);
  }

  private static List<Row> about(StoredArticle stored) {
    Article article = stored.whole().article();
    return List.of(
            row("Outlet", article.outlet()),
            row("Published", Result.day(article.publication())),
            row("By", String.join(", ", article.head().byline())),
            row("Licence", article.licence() == null ? null : article.licence().name()),
            row("Revision", String.valueOf(stored.revision())),
            row("Corrected", stored.corrected() ? "by people" : null),
            row("Read by", "Hearsay " + stored.whole().run().hearsay()))
        .stream()
        .filter(row -> !row.parts().isEmpty())
        .toList();
  }

  private static Row row(String name, @Nullable String words) {
    return new Row(name, words == null || words.isEmpty() ? List.of() : List.of(Part.of(words)));
  }

  private static Optional<Detail> detail(StoredArticle stored, @Nullable String item) {
    return item == null ? Optional.empty() : new Details(stored).of(item);
  }

  private StoredArticle stored(String id) {
    return store
        .article(id)
        .orElseThrow(
            () ->
                Refusal.absent(
                    "[%s] there is no such article: its id must be one of the store but was not. Do search for it."
                        .formatted(id)));
  }

  private org.hearsay.gather.GatherOptions options(Context context) {
    return Asked.options(
        sent(context, "published"), sent(context, "outlet"), limits.articleBytes());
  }

  private static Optional<String> sent(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).filter(word -> !word.isBlank());
  }

  private static java.io.InputStream bytes(String text) {
    return new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static Refusal gone(@Nullable String item) {
    return Refusal.absent(
        "[%s] there is no such finding: it must be one of the article's but was not. Do load the page again."
            .formatted(item));
  }
}
