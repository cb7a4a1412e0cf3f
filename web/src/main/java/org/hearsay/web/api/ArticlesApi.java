package org.hearsay.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.gather.GatherOptions;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.RecordJson;
import org.hearsay.store.Revision;
import org.hearsay.store.Store;
import org.hearsay.store.StoredArticle;
import org.hearsay.web.intake.Intake;
import org.hearsay.web.intake.Taken;
import org.hearsay.web.safety.Body;
import org.hearsay.web.safety.Limits;
import org.hearsay.web.safety.Refusal;
import org.jspecify.annotations.Nullable;

/** Articles in, records out. */
public final class ArticlesApi {
  private static final Set<String> KINDS =
      Set.of("text/plain", "text/html", "application/x-ndjson", "application/jsonl");

  private final Store store;
  private final Intake intake;
  private final Limits limits;

  /** Articles of a store, taken within limits. */
  public ArticlesApi(Store store, Intake intake, Limits limits) {
    this.store = store;
    this.intake = intake;
    this.limits = limits;
  }

  /** Reads articles and gives their records, one a line; keeps nothing. */
  public void read(Context context) {
    Taken taken = intake.read(body(context), options(context));
    if (taken.records().isEmpty()) {
      throw nothing(taken);
    }
    context
        .contentType("application/x-ndjson; charset=utf-8")
        .header("X-Rejected", String.valueOf(taken.rejected().size()))
        .result(
            taken.records().stream()
                .map(record -> RecordJson.write(record) + "\n")
                .collect(Collectors.joining()));
  }

  /** Reads articles and keeps them. */
  public void keep(Context context) {
    Taken taken = intake.keep(body(context), options(context));
    if (taken.kept().isEmpty()) {
      throw nothing(taken);
    }
    ObjectNode answer = Json.object();
    ArrayNode articles = answer.putArray("articles");
    taken.kept().forEach(kept -> articles.add(Json.kept(kept)));
    taken.rejected().forEach(answer.putArray("rejected")::add);
    Json.answer(context, answer);
  }

  /** The record of an article: as it stands, or as one revision had it. */
  public void record(Context context) {
    String id = Asked.article(context);
    Optional<String> number = Asked.given(context, "revision");
    ArticleRecord whole =
        number.isPresent()
            ? revision(id, number.get()).whole()
            : store.article(id).map(StoredArticle::whole).orElseThrow(() -> absent(id));
    Json.answer(context, RecordJson.write(whole));
  }

  /** By what an article was read, and when. */
  public void revisions(Context context) {
    String id = Asked.article(context);
    ObjectNode answer = Json.object();
    ArrayNode revisions = answer.putArray("revisions");
    for (Revision revision : store.revisions(id)) {
      revisions
          .addObject()
          .put("number", revision.number())
          .put("kept_at", revision.keptAt())
          .put("hearsay", revision.whole().run().hearsay())
          .put("model", revision.whole().run().model())
          .put("codebook", revision.whole().run().codebook());
    }
    if (revisions.isEmpty()) {
      throw absent(id);
    }
    Json.answer(context, answer);
  }

  private Revision revision(String id, String number) {
    return store.revisions(id).stream()
        .filter(each -> String.valueOf(each.number()).equals(number))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.absent(
                    "[%s] there is no such revision: its number must be one of the article's but was \"%s\". Do see /api/v1/revisions."
                        .formatted(id, number)));
  }

  private InputStream body(Context context) {
    @Nullable String type = context.contentType();
    String kind = type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (!KINDS.contains(kind)) {
      throw Refusal.wrongKind(
          "[request] the body was not read: Content-Type must be text/plain, text/html or application/x-ndjson but was \"%s\". Do say what you send."
              .formatted(kind));
    }
    return Body.of(context, limits.articleBytes());
  }

  private GatherOptions options(Context context) {
    return Asked.options(
        Asked.given(context, "published"), Asked.given(context, "outlet"), limits.articleBytes());
  }

  /** That there is no article with this id. */
  static Refusal absent(String id) {
    return Refusal.absent(
        "[%s] there is no such article: its id must be one of the store but was not. Do search with find:articles."
            .formatted(id));
  }

  private static Refusal nothing(Taken taken) {
    return taken.rejected().isEmpty()
        ? Refusal.wrong(
            "[request] there is nothing to read: the body must hold an article but was empty. Do send a text, a page or JSON lines.")
        : Refusal.unusable(String.join("\n", taken.rejected()));
  }
}
