package org.hearsay.record;

import java.util.Objects;

/**
 * One place in the text that refers to an actor.
 *
 * @param span its words
 * @param form name, description or pronoun
 */
public record Mention(Span span, MentionForm form) {

  /** Checks that both parts are there. */
  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(form, "form");
  }
}
