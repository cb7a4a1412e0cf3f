package org.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.record.ArticleRecord;
import org.hearsay.store.Correction;
import org.hearsay.store.Store;

/**
 * What a server answered while many clients read and some corrected at the same time.
 *
 * @param reads the times of the answers to readers
 * @param corrections the times of the answers to those who correct
 * @param faults answers other than 200, and corrections that are not in the store afterwards
 * @param length how long it went
 */
record ServedLoad(
    StoreAnswers.Asked reads,
    StoreAnswers.Asked corrections,
    List<String> faults,
    Duration length) {
  private static final int READERS = 32;
  private static final int CORRECTORS = 4;
  private static final Pattern SERVED = Pattern.compile("served at (http\\S+)");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final List<String> PAGES =
      List.of(
          "/?q=who:PUBLIC",
          "/?q=WORD",
          "/?q=find:events",
          "/api/v1/search?q=who:NAME",
          "/api/v1/search?q=WORD WORD",
          "/api/v1/facets?q=who:PUBLIC",
          "/actors",
          "/links?q=mentions:PUBLIC",
          "/timeline?q=who:NAME",
          "ARTICLE");

  ServedLoad {
    faults = List.copyOf(faults);
  }

  /** Starts the server, reads and corrects, ends it, and looks for every correction. */
  static ServedLoad of(
      Path launcher,
      String address,
      StoreQuestions questions,
      List<ArticleRecord> corrected,
      Duration length)
      throws IOException, InterruptedException {
    Process server =
        new ProcessBuilder(launcher.toString(), "serve", "--store", address, "--port", "0")
            .redirectErrorStream(true)
            .start();
    try (BufferedReader lines = server.inputReader(StandardCharsets.UTF_8)) {
      return new Load(served(lines), questions, corrected, length).run(address);
    } finally {
      server.descendants().forEach(ProcessHandle::destroy);
      server.destroy();
      server.waitFor();
    }
  }

  private static String served(BufferedReader lines) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher served = SERVED.matcher(line);
      if (served.find()) {
        return served.group(1);
      }
    }
    throw new IOException("the server ended before it served");
  }

  /** The clients, until the time is over. */
  private static final class Load {
    private final String server;
    private final StoreQuestions questions;
    private final List<ArticleRecord> corrected;
    private final Duration length;
    private final long end;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Duration> reads = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> made = Collections.synchronizedList(new ArrayList<>());
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final List<Map.Entry<String, Long>> numbers =
        Collections.synchronizedList(new ArrayList<>());

    Load(String server, StoreQuestions questions, List<ArticleRecord> corrected, Duration length) {
      this.server = server;
      this.questions = questions;
      this.corrected = corrected;
      this.length = length;
      this.end = System.nanoTime() + length.toNanos();
    }

    ServedLoad run(String address) throws InterruptedException {
      ExecutorService clients = Executors.newFixedThreadPool(READERS + CORRECTORS);
      for (int i = 0; i < READERS; i++) {
        int first = i;
        clients.execute(() -> until(turn -> read(first + turn)));
      }
      for (int i = 0; i < CORRECTORS; i++) {
        int first = i;
        clients.execute(() -> until(turn -> correct(first + turn * CORRECTORS)));
      }
      clients.shutdown();
      if (!clients.awaitTermination(length.toSeconds() * 2 + 60, TimeUnit.SECONDS)) {
        faults.add("some clients still waited for an answer");
      }
      try (Store store = Store.openExisting(address)) {
        for (Map.Entry<String, Long> each : numbers) {
          if (store.corrections().of(each.getKey()).stream()
              .map(Correction::number)
              .noneMatch(each.getValue()::equals)) {
            faults.add("correction " + each.getValue() + " is lost");
          }
        }
      }
      return new ServedLoad(
          new StoreAnswers.Asked(reads.size(), reads),
          new StoreAnswers.Asked(made.size(), made),
          faults,
          length);
    }

    private interface Client {
      void act(int turn) throws IOException, InterruptedException;
    }

    private void until(Client client) {
      for (int turn = 0; System.nanoTime() < end; turn++) {
        try {
          client.act(turn);
        } catch (IOException failure) {
          faults.add(failure.toString());
        } catch (InterruptedException stopped) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    }

    private void read(int turn) throws IOException, InterruptedException {
      String page = PAGES.get(turn % PAGES.size());
      if (page.equals("ARTICLE")) {
        page = "/article?article=" + encoded(any(turn).article().id());
      } else {
        int query = page.indexOf('=') + 1;
        if (query > 0) {
          String line;
          synchronized (questions) {
            line = questions.filled(page.substring(query));
          }
          page = page.substring(0, query) + encoded(line);
        }
      }
      ask(HttpRequest.newBuilder(URI.create(server + page)).build(), reads);
    }

    /** Confirms or denies a statement, which is noted each time. */
    private void correct(int turn) throws IOException, InterruptedException {
      ArticleRecord whole = any(turn);
      String body =
          MAPPER
              .createObjectNode()
              .put("action", "change")
              .put("layer", "statements")
              .put("item", whole.statements().get(0).id())
              .put("field", "denied")
              .put("value", turn / corrected.size() % 2 == 0)
              .toString();
      String id = whole.article().id();
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server + "/api/v1/corrections?article=" + encoded(id)))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      HttpResponse<String> answer = ask(request, made);
      if (answer.statusCode() == 200) {
        JsonNode number = MAPPER.readTree(answer.body()).path("number");
        numbers.add(Map.entry(id, number.asLong()));
      }
    }

    private HttpResponse<String> ask(HttpRequest request, List<Duration> times)
        throws IOException, InterruptedException {
      long start = System.nanoTime();
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      times.add(Duration.ofNanos(System.nanoTime() - start));
      if (answer.statusCode() != 200) {
        faults.add(answer.statusCode() + " " + request.uri() + " " + answer.body());
      }
      return answer;
    }

    private ArticleRecord any(int turn) {
      return corrected.get(turn % corrected.size());
    }

    private static String encoded(String words) {
      return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
  }
}
