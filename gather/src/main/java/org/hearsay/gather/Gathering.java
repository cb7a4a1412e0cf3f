package org.hearsay.gather;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.hearsay.gather.text.CleanText;
import org.hearsay.record.HearsayException;
import org.jspecify.annotations.Nullable;

/** One run over inputs: opens a source when it is asked for, and closes it before the next. */
final class Gathering implements Iterator<Gathered> {
  private static final int HEAD = 4096;

  private final Iterator<Input> inputs;
  private final Desk desk;
  private Iterator<Source> sources = Collections.emptyIterator();
  private @Nullable JsonLines lines;
  private @Nullable Gathered ready;

  Gathering(List<Input> inputs, GatherOptions options) {
    this.inputs = List.copyOf(inputs).iterator();
    this.desk = new Desk(options);
  }

  @Override
  public boolean hasNext() {
    while (ready == null) {
      if (lines != null) {
        ready = nextLine(lines);
      } else if (sources.hasNext()) {
        ready = open(sources.next());
      } else if (inputs.hasNext()) {
        sources = sources(inputs.next());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Gathered next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no further article");
    }
    Gathered next = Objects.requireNonNull(ready);
    ready = null;
    return next;
  }

  /** Closes the file that is open. */
  void close() {
    if (lines != null) {
      try {
        lines.close();
      } catch (IOException failure) {
        throw new HearsayException(
            HearsayException.Code.RESOURCE,
            "[gather] file not closed: " + failure.getMessage(),
            failure);
      }
      lines = null;
    }
  }

  private @Nullable Gathered nextLine(JsonLines open) {
    if (open.hasNext()) {
      return open.next();
    }
    close();
    return null;
  }

  private static Iterator<Source> sources(Input input) {
    if (input instanceof Input.Stream stream) {
      return List.of(new Source(stream.name(), List.of(), null, stream::bytes)).iterator();
    }
    return new Walk(((Input.Place) input).path());
  }

  /** The source's only article, or null when its lines are to be read now. */
  private @Nullable Gathered open(Source source) {
    try {
      InputStream bytes = new BufferedInputStream(Content.unpacked(source.bytes().open()), 1 << 16);
      Kind kind = source.kind() == null ? kind(bytes) : source.kind();
      if (kind == Kind.LINES) {
        lines = new JsonLines(source.name(), bytes, desk);
        return null;
      }
      try (bytes) {
        return new Gathered.Read(desk.accept(draft(source, kind, bytes)));
      }
    } catch (Rejection why) {
      return why.at(source.name());
    } catch (IOException failure) {
      return Content.unreadable(failure).at(source.name());
    }
  }

  private Draft draft(Source source, Kind kind, InputStream bytes) throws IOException, Rejection {
    byte[] all = Content.whole(bytes, desk.options().largestArticle());
    if (all.length == 0) {
      throw Rejection.of("file", "have words", "empty", "Leave it out, or fetch it again");
    }
    return kind == Kind.PAGE
        ? Draft.ofPage(source.ids(), PageArticle.parse(Content.page(all), null))
        : Draft.ofText(source.ids(), CleanText.of(Content.text(all)));
  }

  private static Kind kind(InputStream bytes) throws IOException {
    bytes.mark(HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    bytes.reset();
    return Kind.ofContent(new String(head, StandardCharsets.UTF_8).replace("\ufeff", ""));
  }
}
