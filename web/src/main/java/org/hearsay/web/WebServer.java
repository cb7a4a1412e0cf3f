package org.hearsay.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.util.List;
import org.hearsay.reader.Reader;
import org.hearsay.record.HearsayException;
import org.hearsay.store.Store;
import org.hearsay.web.api.ActorsApi;
import org.hearsay.web.api.ArticlesApi;
import org.hearsay.web.api.CorrectionsApi;
import org.hearsay.web.api.OpenApi;
import org.hearsay.web.api.SearchApi;
import org.hearsay.web.intake.Intake;
import org.hearsay.web.page.AccountPage;
import org.hearsay.web.page.ActorPage;
import org.hearsay.web.page.ArticlePage;
import org.hearsay.web.page.Asset;
import org.hearsay.web.page.CorrectionForms;
import org.hearsay.web.page.LinksPage;
import org.hearsay.web.page.OutletsPage;
import org.hearsay.web.page.Pages;
import org.hearsay.web.page.SearchPage;
import org.hearsay.web.page.TimeLinePage;
import org.hearsay.web.safety.Guard;
import org.hearsay.web.safety.Limits;
import org.hearsay.web.safety.Right;

/**
 * A running server over a store: REST under {@code /api/v1}, and pages.
 *
 * <pre>{@code
 * try (Store store = Store.open("news.hearsay");
 *     Reader reader = Reader.open(ReaderOptions.defaults());
 *     WebServer server = WebServer.start(WebOptions.LOCAL, store, reader)) {
 *   server.address(); // http://127.0.0.1:8470
 * }
 * }</pre>
 *
 * <p>At an address that only this machine reaches, no one needs to log in; at any other, accounts
 * are demanded. Store and reader stay the caller's, and are used from many threads.
 */
public final class WebServer implements AutoCloseable {
  private final WebOptions options;
  private final Store store;
  private final Limits limits;
  private final Guard guard;
  private final Intake intake;
  private final Javalin javalin;
  private List<String> routes = List.of();

  private WebServer(WebOptions options, Store store, Reader reader) {
    this.options = options;
    this.store = store;
    this.limits = options.limits();
    this.guard = new Guard(store, options.accounts(), options.proxied(), limits);
    this.intake = new Intake(reader, store);
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * Starts a server.
   *
   * @throws HearsayException with code SETUP when the port is taken, or accounts are demanded and
   *     there is none
   */
  public static WebServer start(WebOptions options, Store store, Reader reader) {
    if (options.accounts() && store.accounts().all().isEmpty()) {
      throw new HearsayException(
          HearsayException.Code.SETUP,
          "[%s] the server could not start: where others can reach it there must be an account but was none. Do add one: hearsay account add NAME --role admin --store %s"
              .formatted(options.address(), store.name()));
    }
    WebServer server = new WebServer(options, store, reader);
    try {
      server.javalin.start(options.address(), options.port());
    } catch (JavalinBindException taken) {
      throw new HearsayException(
          HearsayException.Code.SETUP,
          "[%s] the server could not start: port %d must be free but was taken, or the address is none of this machine. Do name another: --port %d"
              .formatted(options.address(), options.port(), options.port() + 1),
          taken);
    }
    return server;
  }

  /** Where it answers, as an address for a browser. */
  public String address() {
    String host =
        options.address().contains(":") ? "[" + options.address() + "]" : options.address();
    return "http://" + host + ":" + javalin.port();
  }

  /** Method and path of each route. */
  List<String> routes() {
    return routes;
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = limits.formBytes();
    config.http.defaultContentType = "text/plain; charset=utf-8";
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.routes.before(guard::receive);
    config.routes.beforeMatched(guard::admit);
    config.routes.after(guard::log);
    Pages pages = new Pages(guard);
    Answers answers = new Answers(pages);
    config.routes.exception(Exception.class, answers::failed);
    config.routes.error(404, answers::unanswered);
    config.routes.error(405, answers::unanswered);
    Routes all = new Routes(config.routes);
    api(all);
    pages(all, pages);
    routes = all.names();
  }

  private void api(Routes routes) {
    ArticlesApi articles = new ArticlesApi(store, intake, limits);
    SearchApi search = new SearchApi(store);
    ActorsApi actors = new ActorsApi(store);
    CorrectionsApi corrections = new CorrectionsApi(store, guard);
    routes
        .get("/api/v1/openapi.json", Right.NONE, OpenApi::serve)
        .post("/api/v1/read", Right.READ, articles::read)
        .post("/api/v1/articles", Right.CORRECT, articles::keep)
        .get("/api/v1/record", Right.READ, articles::record)
        .get("/api/v1/revisions", Right.READ, articles::revisions)
        .get("/api/v1/search", Right.READ, search::search)
        .get("/api/v1/facets", Right.READ, search::facets)
        .get("/api/v1/links", Right.READ, search::links)
        .get("/api/v1/actors", Right.READ, actors::named)
        .get("/api/v1/actors/{number}", Right.READ, actors::actor)
        .get("/api/v1/actors/{number}/roles", Right.READ, actors::roles)
        .get("/api/v1/actors/{number}/statements", Right.READ, actors::statements)
        .get("/api/v1/actors/{number}/labels", Right.READ, actors::labels)
        .get("/api/v1/corrections", Right.READ, corrections::of)
        .post("/api/v1/corrections", Right.CORRECT, corrections::make)
        .post("/api/v1/corrections/{number}/undo", Right.CORRECT, corrections::undo);
  }

  private void pages(Routes routes, Pages pages) {
    SearchPage search = new SearchPage(store, pages);
    ArticlePage article = new ArticlePage(store, intake, guard, limits, pages);
    CorrectionForms corrections = new CorrectionForms(store, guard);
    ActorPage actor = new ActorPage(store, guard, pages);
    AccountPage account = new AccountPage(store, guard, pages);
    routes
        .get("/assets/{file}", Right.NONE, Asset::serve)
        .get("/", Right.READ, search::show)
        .get("/article", Right.READ, article::show)
        .get("/article/detail", Right.READ, article::detail)
        .get("/read", Right.READ, article::form)
        .post("/read", Right.READ, article::read)
        .post("/correct", Right.CORRECT, corrections::correct)
        .post("/undo", Right.CORRECT, corrections::undo)
        .get("/actors", Right.READ, actor::list)
        .get("/actor", Right.READ, actor::show)
        .post("/merge", Right.CORRECT, actor::merge)
        .post("/split", Right.CORRECT, actor::split)
        .get("/outlets", Right.READ, new OutletsPage(store, pages)::show)
        .get("/links", Right.READ, new LinksPage(store, pages)::show)
        .get("/timeline", Right.READ, new TimeLinePage(store, pages)::show)
        .get("/login", Right.NONE, account::loginForm)
        .post("/login", Right.NONE, account::logIn)
        .post("/logout", Right.NONE, account::logOut)
        .get("/account", Right.READ, account::show)
        .post("/account/password", Right.READ, account::changePassword)
        .post("/account/tokens", Right.READ, account::makeToken)
        .post("/account/tokens/remove", Right.READ, account::removeToken)
        .post("/account/add", Right.ADMINISTER, account::add)
        .post("/account/remove", Right.ADMINISTER, account::remove);
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
