package org.hearsay.reader.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Article;
import org.hearsay.record.Span;

/**
 * Finds outlets that are credited for passing something on without a statement of their own: in the
 * clause ("was quoted as saying by Orrin TV", "in remarks carried by Reuters"), or for the whole
 * article in a line ("ORRIN (Reuters) –", "Source: Xinhua").
 */
final class Credits {

  private static final Pattern DATELINE =
      Pattern.compile("^\\p{Lu}[^\\n(]{0,60}\\(([^)\\n]{2,40})\\)\\s*[-–—]");
  private static final Pattern LINE =
      Pattern.compile(
          "^\\(?(?:Source|Sources|Via|From|Credit|Courtesy of)?:?\\s*([^()\\n]{2,40}?)\\)?\\.?$");
  private static final Pattern PASSED_ON =
      Pattern.compile("(?i)quoted|cited|reported|carried|broadcast|aired|relayed|published");

  private final Layout layout;
  private final List<NameMention> names;

  Credits(Layout layout, List<NameMention> names) {
    this.layout = layout;
    this.names = names;
  }

  /** The outlet that the first or last line credits for the article, if another publishes it. */
  Optional<String> ofArticle(Article article) {
    List<Span> paragraphs = layout.paragraphs();
    String publishes = article.outlet();
    if (paragraphs.isEmpty() || publishes == null) {
      return Optional.empty();
    }
    String last = layout.words(paragraphs.get(paragraphs.size() - 1));
    return paragraphs.stream()
        .limit(3)
        .map(p -> DATELINE.matcher(layout.words(p)))
        .filter(Matcher::find)
        .map(m -> m.group(1))
        .findFirst()
        .or(() -> Optional.of(LINE.matcher(last)).filter(Matcher::matches).map(m -> m.group(1)))
        .filter(name -> Outlets.known(name).isPresent())
        .filter(
            name -> !publishes.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
  }

  /** The outlets behind "quoted by" and the like in a clause. */
  List<String> inClause(List<Span> clause) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i + 2 < clause.size(); i++) {
      boolean passedOn = PASSED_ON.matcher(layout.words(clause.get(i))).matches();
      int by = passedOn ? by(clause, i + 1) : -1;
      if (by >= 0) {
        outletAt(clause, by + 1).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The index of "by" right after a participle, or after "as saying". */
  private int by(List<Span> clause, int at) {
    int by = layout.words(clause.get(at)).equals("as") ? at + 2 : at;
    return by + 1 < clause.size() && layout.words(clause.get(by)).equals("by") ? by : -1;
  }

  private Optional<String> outletAt(List<Span> clause, int at) {
    int first = layout.words(clause.get(at)).matches("(?i)the|state") ? at + 1 : at;
    if (first >= clause.size()) {
      return Optional.empty();
    }
    return names.stream()
        .map(NameMention::span)
        .filter(clause.get(first)::overlaps)
        .map(layout::words)
        .filter(name -> Outlets.kind(name).isPresent())
        .findFirst();
  }
}
