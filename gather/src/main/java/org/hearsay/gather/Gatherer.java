package org.hearsay.gather;

import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Gathers articles: files, saved pages, lines of JSON, folders and streams become one value each,
 * in the order given.
 *
 * <pre>{@code
 * var inputs = List.<Input>of(new Input.Place(Path.of("news")));
 * try (Stream<Gathered> all = Gatherer.gather(inputs, GatherOptions.NONE)) {
 *   all.forEach(each -> show(each)); // a Gathered.Read or a Gathered.Rejected
 * }
 * }</pre>
 *
 * <p>A bad article is a value and stops none of the others.
 */
public final class Gatherer {
  private Gatherer() {}

  /**
   * The articles of these inputs, read or rejected, with ids of which no two are the same.
   *
   * <p>Lazy: nothing is opened before it is asked for, and no more than one article is held. The
   * stream is for one thread; closing it closes the file that is open.
   */
  public static Stream<Gathered> gather(List<Input> inputs, GatherOptions options) {
    Gathering gathering = new Gathering(inputs, options);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                gathering, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(gathering::close);
  }
}
