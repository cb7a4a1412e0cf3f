package org.hearsay.gather;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The articles of a stream that has one a line as JSON; no more than one line is held. */
final class JsonLines implements Iterator<Gathered>, Closeable {
  private final String source;
  private final InputStream bytes;
  private final Desk desk;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int line;
  private boolean over;
  private @Nullable Gathered ready;

  JsonLines(String source, InputStream bytes, Desk desk) {
    this.source = source;
    this.bytes = bytes;
    this.desk = desk;
  }

  @Override
  public boolean hasNext() {
    while (ready == null && !over) {
      ready = read();
    }
    return ready != null;
  }

  @Override
  public Gathered next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no further line in " + source);
    }
    Gathered next = Objects.requireNonNull(ready);
    ready = null;
    return next;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  /** What the next line holds, or null for a blank line and the end. */
  private @Nullable Gathered read() {
    line++;
    try {
      String json = Content.text(line());
      return json.isBlank() ? null : new Gathered.Read(desk.accept(JsonArticle.parse(json)));
    } catch (Rejection why) {
      return why.at(source + " line " + line);
    } catch (IOException failure) {
      over = true;
      return Content.unreadable(failure).at(source + " line " + line);
    }
  }

  private byte[] line() throws IOException, Rejection {
    ByteArrayOutputStream collected = new ByteArrayOutputStream();
    boolean tooLong = false;
    while (!over) {
      if (at == end) {
        end = bytes.read(buffer, 0, buffer.length);
        at = 0;
        if (end <= 0) {
          end = 0;
          over = true;
          break;
        }
      }
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      tooLong |= collected.size() + (stop - at) > desk.options().largestArticle();
      if (!tooLong) {
        collected.write(buffer, at, stop - at);
      }
      boolean ended = stop < end;
      at = ended ? stop + 1 : stop;
      if (ended) {
        break;
      }
    }
    if (tooLong) {
      throw Content.tooLarge(desk.options().largestArticle());
    }
    return collected.toByteArray();
  }
}
