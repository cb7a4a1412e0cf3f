package org.hearsay.eval.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.record.Span;

/**
 * Attributions in the stand-off form of brat (Stenetorp and others, EACL 2012), as PolNeAR has
 * them: {@code T} lines name spans in code points, {@code E} lines join them.
 */
final class BratFile {
  private static final Pattern SPANS = Pattern.compile("(T\\d+)\\t\\S+ ([\\d ;]+)\\t.*");
  private static final Pattern JOIN = Pattern.compile("E\\d+\\t([^\\t]*).*");

  private final String text;
  private final Map<String, List<Span>> spans = new HashMap<>();
  private final List<Triple> triples = new ArrayList<>();

  private BratFile(String text) {
    this.text = text;
  }

  /** The attributions in the order of the file; such as name no span at all are left out. */
  static List<Triple> read(Path file, String text) throws IOException {
    BratFile read = new BratFile(text);
    for (String line : Files.readString(file).split("\n", -1)) {
      read.line(line);
    }
    return List.copyOf(read.triples);
  }

  private void line(String line) {
    Matcher named = SPANS.matcher(line);
    if (named.matches()) {
      spans.put(named.group(1), spans(named.group(2)));
      return;
    }
    Matcher joined = JOIN.matcher(line);
    if (joined.matches()) {
      Triple triple = triple(joined.group(1).strip().split("\\s+"));
      if (!triple.isEmpty()) {
        triples.add(triple);
      }
    }
  }

  private List<Span> spans(String stretches) {
    List<Span> found = new ArrayList<>();
    for (String stretch : stretches.split(";")) {
      String[] ends = stretch.strip().split(" ");
      int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
      int end = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
      Blanks.trim(text, start, end).ifPresent(found::add);
    }
    return found;
  }

  private Triple triple(String[] pairs) {
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    for (String pair : pairs) {
      String[] roleAndSpans = pair.split(":");
      List<Span> named = spans.getOrDefault(roleAndSpans[1], List.of());
      switch (roleAndSpans[0].replaceAll("\\d+$", "").toLowerCase(Locale.ROOT)) {
        case "source" -> source.addAll(named);
        case "cue" -> cue.addAll(named);
        case "content" -> content.addAll(named);
        default -> {}
      }
    }
    source.sort(null);
    cue.sort(null);
    content.sort(null);
    return new Triple(source, cue, content);
  }
}
