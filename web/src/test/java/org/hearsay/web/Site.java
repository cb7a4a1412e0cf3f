package org.hearsay.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.reader.Reader;
import org.hearsay.reader.ReaderOptions;
import org.hearsay.store.Store;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A running server over a real store with a real reader, and a client that talks to it. */
final class Site implements AutoCloseable {
  static final String ARTICLE =
      """
      The ferries will run again on Sunday, Harbour Minister Ilka Dorn told Coast Radio on Tuesday.

      “Nobody asked the crews,” said Bo Tessel, a spokesman for the Deckhands' Union. Tessel said that Dorn \
      had promised talks.
      """;

  private static final Reader READER = Reader.open(ReaderOptions.defaults());

  final Store store;
  final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private String cookie = "";

  private Site(WebOptions options, Store store) {
    this.store = store;
    this.server = WebServer.start(options.withPort(0), store, READER);
  }

  /** A server with an empty store. */
  static Site local() {
    return new Site(WebOptions.LOCAL, Store.open(fresh()));
  }

  /** A server over this store. */
  static Site of(WebOptions options, Store store) {
    return new Site(options, store);
  }

  static String fresh() {
    try {
      Path folder = Files.createTempDirectory("hearsay-web");
      folder.toFile().deleteOnExit();
      return folder.resolve("news.hearsay").toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  /** Sends a form with the token of the last page, as a browser does. */
  HttpResponse<String> submit(String path, Map<String, String> fields) {
    return post(
        path,
        "application/x-www-form-urlencoded",
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  Document page(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return Jsoup.parse(answer.body());
  }

  /** Keeps an article; gives its id. */
  void keep(String text) {
    HttpResponse<String> answer =
        post("/api/v1/articles?published=2026-03-12&outlet=Coast+Radio", "text/plain", text);
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.body());
    }
  }

  /** Keeps articles, one as JSON on each line. */
  void keepLines(String lines) {
    HttpResponse<String> answer = post("/api/v1/articles", "application/x-ndjson", lines);
    if (answer.statusCode() != 200 || !answer.body().contains("\"rejected\":[]")) {
      throw new AssertionError(answer.body());
    }
  }

  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      answer
          .headers()
          .allValues("Set-Cookie")
          .forEach(set -> cookie = set.substring(0, set.indexOf(';')));
      return answer;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  void forgetCookie() {
    cookie = "";
  }

  void takeCookie(String changed) {
    cookie = changed;
  }

  static String encoded(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
