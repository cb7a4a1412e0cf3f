package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.store.Cursor;
import org.hearsay.store.Found;
import org.hearsay.store.Hit;
import org.hearsay.store.Store;
import org.hearsay.store.print.HitCsv;
import org.hearsay.store.print.HitJson;

/** One run of {@code hearsay find}: asks page after page, and writes. */
final class FindRun {
  private static final int PAGE = 200;

  private final FindArguments arguments;
  private final Store store;
  private final Console console;
  private final HitJson json = new HitJson();
  private long written;

  FindRun(FindArguments arguments, Store store, Console console) {
    this.arguments = arguments;
    this.store = store;
    this.console = console;
  }

  /**
   * Writes all that is found, up to the limit.
   *
   * @throws IOException when the result cannot be written
   */
  void run() throws IOException {
    Path file = arguments.output();
    if (file == null) {
      write(console.output(), console.terminal());
      return;
    }
    try (Destination destination = Destination.of(file)) {
      write(destination.stream(), console.terminal().plain());
      destination.complete();
    }
  }

  private void write(OutputStream out, Terminal terminal) throws IOException {
    if (arguments.format() == FindFormat.CSV) {
      print(out, HitCsv.head(arguments.query().find()));
    }
    Optional<Cursor> next = Optional.of(Cursor.START);
    while (next.isPresent() && written < arguments.limit()) {
      int most = (int) Math.min(PAGE, arguments.limit() - written);
      Found found = store.find(arguments.query(), next.get(), most);
      for (Hit hit : found.hits()) {
        print(out, line(hit, terminal));
        written++;
      }
      next = found.next();
    }
    if (arguments.format() == FindFormat.TEXT) {
      print(out, foot(next.isPresent()));
    }
    out.flush();
  }

  private String line(Hit hit, Terminal terminal) {
    return switch (arguments.format()) {
      case TEXT -> HitPage.of(hit, terminal);
      case CSV -> HitCsv.line(hit);
      case JSONL -> json.line(hit) + "\n";
    };
  }

  private String foot(boolean more) {
    if (written == 0) {
      return "Nothing found.\n";
    }
    long all = more ? store.count(arguments.query(), Store.COUNTED) : written;
    String noun = arguments.query().find().word().replaceFirst("s$", "");
    if (all == Store.COUNTED) {
      return "%d of %s or more. More: --limit %d\n"
          .formatted(written, Counted.of(all, noun), 10 * written);
    }
    return more
        ? "%d of %s. All: --limit %d\n".formatted(written, Counted.of(all, noun), all)
        : Counted.of(all, noun) + ".\n";
  }

  private static void print(OutputStream out, String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.UTF_8));
  }
}
