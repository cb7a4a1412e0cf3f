package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hearsay.web.api.OpenApi;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/reference/rest.md} says what the description of the API says. {@code
 * -Dhearsay.golden=write} writes it anew.
 */
class RestPageTest {
  private static final Path PAGE = Path.of("../docs/reference/rest.md");

  @Test
  void saysWhatTheDescriptionSays() throws IOException {
    JsonNode description = new ObjectMapper().readTree(OpenApi.document());
    StringBuilder page =
        new StringBuilder(
            """
            # REST

            Written by a test from the description that the server gives at `/api/v1/openapi.json` (OpenAPI 3.1), never by hand.

            """);
    page.append(description.at("/info/description").asText()).append("\n");
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation ->
                            page.append(
                                of(path.getKey(), operation.getKey(), operation.getValue()))));
    if ("write".equals(System.getProperty("hearsay.golden"))) {
      Files.writeString(PAGE, page.toString());
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
  }

  private static String of(String path, String method, JsonNode operation) {
    StringBuilder part = new StringBuilder();
    part.append("\n## `%s %s`\n\n".formatted(method.toUpperCase(Locale.ROOT), path));
    part.append(operation.path("summary").asText()).append(". ");
    part.append(operation.path("description").asText()).append("\n");
    if (operation.has("parameters")) {
      part.append("\n| parameter | is |\n|---|---|\n");
      operation
          .path("parameters")
          .forEach(
              each ->
                  part.append(
                      "| `%s`%s | %s |\n"
                          .formatted(
                              each.path("name").asText(),
                              each.path("required").asBoolean() ? " (needed)" : "",
                              each.path("description").asText())));
    }
    if (operation.has("requestBody")) {
      part.append("\nBody: ");
      part.append(String.join(", ", names(operation.at("/requestBody/content"))));
      part.append(". ").append(operation.at("/requestBody/description").asText("")).append("\n");
    }
    part.append("\n| answer | when |\n|---|---|\n");
    operation
        .path("responses")
        .properties()
        .forEach(
            answer ->
                part.append(
                    "| %s %s | %s |\n"
                        .formatted(
                            answer.getKey(),
                            String.join(", ", names(answer.getValue().path("content"))),
                            answer.getValue().path("description").asText())));
    return part.toString();
  }

  private static Iterable<String> names(JsonNode content) {
    java.util.List<String> names = new java.util.ArrayList<>();
    content.fieldNames().forEachRemaining(name -> names.add("`" + name + "`"));
    return names;
  }
}
