package org.hearsay.gather.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands on news pages beside the article: the names of its containers and the lines that
 * betray it.
 */
final class Clutter {
  /** What is never read. */
  static final String NEVER =
      "script, style, noscript, template, svg, math, canvas, iframe, object, embed, audio, video, form, button,"
          + " input, select, textarea, nav, footer, dialog, figcaption, figure, head, link, meta, [hidden],"
          + " [aria-hidden=true]:not(p), [style~=(?i)display:\\s*none], [style~=(?i)\\bclip(-path)?:],"
          + " [class~=(?i)(visually-?hidden|sr-only|screen-?reader|offscreen)],"
          + " [role=navigation], [role=complementary], [role=dialog],"
          + " [role=banner], [role=contentinfo], [role=search], [role=menu], [role=tooltip], [itemtype*=ImageObject]";

  private static final Pattern PARTS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
  private static final Pattern HIDDEN = Pattern.compile("(?<!\\S)(?:is-)?hidden(?!\\S)");
  private static final Pattern SHOWN_LATER =
      Pattern.compile(":(?:block|flex|inline|grid|table|contents)");
  private static final Set<String> CONTAINERS = new HashSet<>(lines("containers.txt"));
  private static final Set<String> BODIES = new HashSet<>(lines("bodies.txt"));
  private static final List<Pattern> LINES =
      lines("lines.txt").stream()
          .map(
              line ->
                  Pattern.compile(
                      line.split("\t")[0], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();

  private static final int LONGEST_LINE = 300;

  private Clutter() {}

  static boolean container(Element element) {
    return element.normalName().equals("aside")
        || hidden(element.className())
        || named(CONTAINERS, element.className())
        || named(CONTAINERS, element.id())
        || named(CONTAINERS, element.attr("data-testid"))
        || named(CONTAINERS, element.attr("data-component"));
  }

  /** "hidden" alone hides; with "md:block" and the like it hides on small screens only. */
  private static boolean hidden(String classes) {
    return HIDDEN.matcher(classes).find() && !SHOWN_LATER.matcher(classes).find();
  }

  static boolean articleBody(Element element) {
    return element.attr("itemprop").contains("articleBody")
        || named(BODIES, element.className())
        || named(BODIES, element.id())
        || named(BODIES, element.attr("data-testid"))
        || named(BODIES, element.attr("data-component"));
  }

  static boolean line(String text) {
    return text.length() <= LONGEST_LINE
        && LINES.stream().anyMatch(pattern -> pattern.matcher(text).lookingAt());
  }

  private static boolean named(Set<String> wanted, String names) {
    if (names.isEmpty()) {
      return false;
    }
    for (String name : names.split("\\s+")) {
      String before = "";
      for (String part : PARTS.split(name)) {
        String word = part.toLowerCase(Locale.ROOT);
        if (wanted.contains(word) || wanted.contains(before + "-" + word)) {
          return true;
        }
        before = word;
      }
    }
    return false;
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Clutter.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip());
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
