package org.hearsay.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.web.safety.Guard;
import org.hearsay.web.safety.Person;
import org.hearsay.web.safety.Right;

/** Writes pages by their templates. Safe to use from several threads. */
public final class Pages {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Guard guard;

  /** Pages for whom this guard knows. */
  public Pages(Guard guard) {
    this.guard = guard;
  }

  /**
   * Makes a page the answer.
   *
   * @param here the address of the menu's entry
   * @param values what the template shows
   */
  void show(Context context, String template, String title, String here, Map<String, ?> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("frame", frame(context, title, here));
    StringOutput html = new StringOutput();
    engine.render(template + ".jte", all, html);
    context.html(html.toString());
  }

  /** Makes a page that says why there is no other the answer. */
  public void refuse(Context context, int status, String title, String reason) {
    show(
        context,
        "problem",
        title,
        "",
        Map.of("reason", reason, "login", status == 401 && guard.hasAccounts()));
    context.status(status);
  }

  private Frame frame(Context context, String title, String here) {
    return new Frame(
        title,
        here,
        guard.known(context).map(Person::name).orElse(null),
        guard.hasAccounts(),
        guard.known(context).filter(person -> person.may(Right.CORRECT)).isPresent(),
        guard.formToken(context));
  }
}
