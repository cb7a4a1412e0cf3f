package org.hearsay.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.name.NameType;
import org.hearsay.reader.statement.FoundStatement;
import org.hearsay.record.Span;

/**
 * A text in which tests mark what the network would find: {@code <s1>}, {@code <c1>} and {@code
 * <x1>} are source, cue and content of statement 1 (of a nested one {@code <c2n>}), {@code <p>},
 * {@code <o>}, {@code <l>} and {@code <g>} the names of a person, an organization, a place and a
 * group.
 */
public record MarkedText(String text, List<FoundStatement> statements, List<NameMention> names) {

  private static final Pattern TAG = Pattern.compile("<(/?)([scx](?=\\d)|[polg])(\\d*)(n?)>");
  private static final Map<String, NameType> TYPES =
      Map.of(
          "p",
          NameType.PERSON,
          "o",
          NameType.ORGANIZATION,
          "l",
          NameType.PLACE,
          "g",
          NameType.GROUP);

  public MarkedText {
    statements = List.copyOf(statements);
    names = List.copyOf(names);
  }

  /** Reads the marks out of a text. */
  public static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    List<NameMention> names = new ArrayList<>();
    Map<String, Integer> open = new TreeMap<>();
    Map<String, Map<String, List<Span>>> parts = new TreeMap<>();
    List<String> nested = new ArrayList<>();
    Matcher tag = TAG.matcher(marked);
    int from = 0;
    while (tag.find()) {
      text.append(marked, from, tag.start());
      from = tag.end();
      String key = tag.group(2) + tag.group(3);
      if (tag.group(1).isEmpty()) {
        open.put(key, text.length());
        if (!tag.group(4).isEmpty()) {
          nested.add(tag.group(3));
        }
      } else {
        Span span = Span.of(open.remove(key), text.length());
        if (tag.group(3).isEmpty()) {
          names.add(new NameMention(span, TYPES.get(tag.group(2)), 1));
        } else {
          parts
              .computeIfAbsent(tag.group(3), k -> new TreeMap<>())
              .computeIfAbsent(tag.group(2), k -> new ArrayList<>())
              .add(span);
        }
      }
    }
    text.append(marked.substring(from));
    List<FoundStatement> statements = new ArrayList<>();
    parts.forEach(
        (number, spans) ->
            statements.add(
                new FoundStatement(
                    spans.getOrDefault("s", List.of()),
                    spans.getOrDefault("c", List.of()),
                    spans.getOrDefault("x", List.of()),
                    nested.contains(number),
                    1)));
    names.sort(Comparator.comparing(NameMention::span));
    return new MarkedText(text.toString(), statements, names);
  }
}
