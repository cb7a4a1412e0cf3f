package org.hearsay.eval.score;

import java.util.List;
import org.hearsay.record.ChannelKind;
import org.jspecify.annotations.Nullable;

/** To whom, by what means and through whom something is said, actors by name. */
record Route(List<String> addressees, @Nullable ChannelKind channel, List<String> chain) {

  Route {
    addressees = List.copyOf(addressees);
    chain = List.copyOf(chain);
  }

  boolean hasChannel() {
    return channel != null;
  }

  boolean sameChannel(Route gold) {
    return channel != null && channel == gold.channel;
  }

  /** How many of the wanted names are among these. */
  static long shared(List<String> found, List<String> wanted) {
    return wanted.stream().filter(name -> Names.shared(found, List.of(name))).count();
  }
}
