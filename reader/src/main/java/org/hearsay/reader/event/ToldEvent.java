package org.hearsay.reader.event;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An event with all places at which an article tells it.
 *
 * @param clearest what is told, by its clearest mention
 * @param mentions the triggers of all, the clearest first
 */
record ToldEvent(EventDraft clearest, List<Trigger> mentions) {
  ToldEvent {
    mentions = List.copyOf(mentions);
  }

  /** What the first mention has that has it: the time in its clause. */
  @Nullable String first(Function<Trigger, @Nullable String> found) {
    return mentions.stream().map(found).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
