package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API of a running server, over a real store, against its own description. */
class ApiTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static Site site;
  private static JsonNode description;
  private static String article;

  @BeforeAll
  static void start() throws Exception {
    site = Site.local();
    description = json(site.get("/api/v1/openapi.json"));
    JsonNode kept =
        json(
            site.post(
                "/api/v1/articles?published=2026-03-12&outlet=Coast+Radio",
                "text/plain",
                Site.ARTICLE));
    article = kept.at("/articles/0/article").asText();
    assertThat(kept.at("/articles/0/outcome").asText()).isEqualTo("added");
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void everyRouteIsDescribedAndEveryDescriptionIsARoute() {
    List<String> described = new ArrayList<>();
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            site.server.routes().stream().filter(name -> name.contains("/api/")).toList());
  }

  /** Each question of the description, asked with its examples, is answered as it says. */
  @Test
  void answersAreAsDescribed() throws Exception {
    int asked = 0;
    for (var path : description.path("paths").properties()) {
      JsonNode get = path.getValue().path("get");
      if (get.isMissingNode()) {
        continue;
      }
      HttpResponse<String> answer = site.get(withExamples(path.getKey(), get));
      assertThat(answer.statusCode()).as(path.getKey() + " " + answer.body()).isEqualTo(200);
      JsonNode schema = get.at("/responses/200/content/application~1json/schema");
      assertThat(violations(schema, json(answer))).as(path.getKey()).isEmpty();
      asked++;
    }
    assertThat(asked).isGreaterThanOrEqualTo(11);
  }

  @Test
  void findsWhatWasKept() throws Exception {
    JsonNode page = json(site.get("/api/v1/search?q=who:Tessel&count=yes"));

    assertThat(page.path("count").asInt()).isEqualTo(page.path("hits").size()).isPositive();
    assertThat(page.at("/hits/0/article/outlet").asText()).isEqualTo("Coast Radio");
    assertThat(page.at("/hits/0/context/text").asText()).contains("Nobody asked the crews");
  }

  @Test
  void pagesFollowOneAnother() throws Exception {
    JsonNode whole = json(site.get("/api/v1/search"));
    JsonNode first = json(site.get("/api/v1/search?limit=1"));
    JsonNode second =
        json(site.get("/api/v1/search?limit=1&cursor=" + first.path("next").asText()));

    assertThat(whole.path("hits").size()).isGreaterThan(1);
    assertThat(whole.path("hits").get(1)).isEqualTo(second.path("hits").get(0));
  }

  @Test
  void readsWithoutKeeping() throws Exception {
    HttpResponse<String> answer =
        site.post("/api/v1/read", "text/plain", "It will snow, said Per Holm, a farmer in Osk.");

    JsonNode record = json(answer);
    assertThat(record.path("format").asText()).isEqualTo("hearsay/1");
    assertThat(json(site.get("/api/v1/search?q=who:Holm")).path("hits")).isEmpty();
  }

  @Test
  void keepsTheSameOnce() throws Exception {
    JsonNode again =
        json(
            site.post(
                "/api/v1/articles?published=2026-03-12&outlet=Coast+Radio",
                "text/plain",
                Site.ARTICLE));

    assertThat(again.at("/articles/0/outcome").asText()).isEqualTo("unchanged");
  }

  @Test
  void readsTheGoodLinesAndNamesTheBad() throws Exception {
    String lines =
        """
        {"id": "good", "text": "Rain will fall, Mayor Ana Ruiz said."}
        {"id": "bad"}
        """;
    JsonNode answer = json(site.post("/api/v1/articles", "application/x-ndjson", lines));

    assertThat(answer.at("/articles/0/article").asText()).isEqualTo("good");
    assertThat(answer.path("rejected").size()).isEqualTo(1);
    assertThat(answer.at("/rejected/0").asText()).startsWith("[request line 2]");
  }

  @Test
  void correctsAndTakesBack() throws Exception {
    String address = "/api/v1/corrections?article=" + Site.encoded(article);
    String body =
        "{\"action\":\"change\",\"layer\":\"statements\",\"item\":\"s1\",\"field\":\"denied\",\"value\":true}";
    JsonNode made = json(site.post(address, "application/json", body));
    assertThat(made.path("state").asText()).isEqualTo("applied");
    assertThat(record().at("/statements/0/denied").asBoolean()).isTrue();

    String undo = "/api/v1/corrections/" + made.path("number").asLong() + "/undo";
    JsonNode undone = json(site.post(undo, "application/json", ""));
    assertThat(undone.path("undoes").asLong()).isEqualTo(made.path("number").asLong());
    assertThat(record().at("/statements/0/denied").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/search?q=foo:bar | 400 | [query] the query cannot be used: the key at character 1 must be one of find",
        "/api/v1/search?limit=0 | 400 | [limit] it cannot be used: it must be a whole number from 1 to 200 but was \"0\". Do correct it.",
        "/api/v1/search?cursor=x | 400 | [cursor] the next page could not be found",
        "/api/v1/record | 400 | [article] it was not looked for: its id must be given but was left out. Do add ?article=ID.",
        "/api/v1/record?article=no | 404 | [no] there is no such article: its id must be one of the store but was not. Do search with find:articles.",
        "/api/v1/actors/999 | 404 | [999] there is no such actor: the number must be one of the store but was not. Do search /api/v1/actors?name=…",
        "/api/v1/actors/x | 400 | [number] it cannot be used",
        "/api/v1/nothing | 404 | [/api/v1/nothing] there is no such page",
      })
  void refusesWithAProblem(String path, int status, String detail) throws Exception {
    HttpResponse<String> answer = site.get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(violations(description.at("/components/schemas/Problem"), json(answer))).isEmpty();
    assertThat(json(answer).path("detail").asText()).startsWith(detail);
  }

  private static JsonNode record() throws Exception {
    return json(site.get("/api/v1/record?article=" + Site.encoded(article)));
  }

  private static JsonNode json(HttpResponse<String> answer) throws Exception {
    return MAPPER.readTree(answer.body());
  }

  private static String withExamples(String path, JsonNode operation) {
    String address = path;
    List<String> asked = new ArrayList<>();
    for (JsonNode parameter : operation.path("parameters")) {
      String name = parameter.path("name").asText();
      String example = name.equals("article") ? article : parameter.path("example").asText();
      if (parameter.path("in").asText().equals("path")) {
        address = address.replace("{" + name + "}", example);
      } else if (!example.isEmpty()) {
        asked.add(name + "=" + Site.encoded(example));
      }
    }
    return address + (asked.isEmpty() ? "" : "?" + String.join("&", asked));
  }

  private static List<String> violations(JsonNode schema, JsonNode answer) {
    var whole = MAPPER.createObjectNode();
    whole.setAll((com.fasterxml.jackson.databind.node.ObjectNode) schema.deepCopy());
    whole.set("components", description.path("components"));
    JsonSchema compiled =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    return compiled.validate(answer).stream().map(Object::toString).toList();
  }
}
