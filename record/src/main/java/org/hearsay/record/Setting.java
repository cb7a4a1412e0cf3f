package org.hearsay.record;

import org.jspecify.annotations.Nullable;

/**
 * How, when and where something was said.
 *
 * @param channel by what means, or null
 * @param saidOn id of the time of the saying, or null
 * @param saidAt id of the place of the saying, or null
 */
public record Setting(@Nullable Channel channel, @Nullable String saidOn, @Nullable String saidAt) {

  /** Nothing is known. */
  public static final Setting UNKNOWN = new Setting(null, null, null);

  /** The same setting with another place. */
  public Setting withSaidAt(@Nullable String changed) {
    return new Setting(channel, saidOn, changed);
  }
}
