package org.hearsay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.UUID;
import org.hearsay.record.HearsayException;
import org.hearsay.web.api.Problem;
import org.hearsay.web.page.Pages;
import org.hearsay.web.safety.Refusal;

/** The one place where failures become answers. */
final class Answers {
  private static final String API = "/api/";
  private static final String PART = "HX-Request";
  private static final String ANSWERED = "answered";

  private final Pages pages;

  Answers(Pages pages) {
    this.pages = pages;
  }

  /** What a route threw. */
  void failed(Exception failure, Context context) {
    answer(problem(failure, context), context);
  }

  /** That no route answers. */
  void unanswered(Context context) {
    if (context.attribute(ANSWERED) == null) {
      int status = context.statusCode();
      answer(new Problem(status, unanswered(status, context)), context);
    }
  }

  private void answer(Problem problem, Context context) {
    context.attribute(ANSWERED, true);
    if (context.path().startsWith(API) || context.header(PART) != null) {
      problem.write(context);
    } else {
      pages.refuse(context, problem.status(), problem.title(), problem.detail());
    }
  }

  private static Problem problem(Exception failure, Context context) {
    if (failure instanceof Refusal refusal) {
      return new Problem(refusal.status(), refusal.reason());
    }
    if (failure instanceof HearsayException known) {
      return new Problem(status(known.code()), String.valueOf(known.getMessage()));
    }
    if (failure instanceof HttpResponseException http) {
      return new Problem(http.getStatus(), unanswered(http.getStatus(), context));
    }
    String number = UUID.randomUUID().toString();
    System.getLogger(Answers.class.getName())
        .log(System.Logger.Level.ERROR, "[" + number + "] " + context.path(), failure);
    return new Problem(
        500,
        "[server] the request failed: it must not but did, with %s. Do report it as %s, with what you asked."
            .formatted(failure.getClass().getSimpleName(), number));
  }

  private static int status(HearsayException.Code code) {
    return switch (code) {
      case INPUT -> 400;
      case SETUP, RESOURCE -> 503;
      case INTERNAL -> 500;
    };
  }

  private static String unanswered(int status, Context context) {
    return switch (status) {
      case 404 ->
          "[%s] there is no such page: the address must be one of this server but was not. Do begin at /, or see /api/v1/openapi.json."
              .formatted(context.path());
      case 405 ->
          "[%s] it was not done: the method must be one that the address takes but was %s. Do see /api/v1/openapi.json."
              .formatted(context.path(), context.method().name());
      case 413 ->
          "[request] the body was not read: it must be smaller but was too large. Do send less at a time.";
      default ->
          "[request] it was not done: it must be a request that this address takes but was not. Do see /api/v1/openapi.json.";
    };
  }
}
