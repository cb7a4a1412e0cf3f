package org.hearsay.store.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.record.ChannelKind;
import org.hearsay.record.EventStatus;
import org.hearsay.record.EventType;
import org.hearsay.record.JsonWord;
import org.hearsay.record.SourceType;
import org.hearsay.record.Stance;
import org.hearsay.record.StatementType;

/** What the values of a key must be. */
public enum Form {
  /** A name, a part of one, or the number of an identity: "Ada Quill", quill, #17. */
  NAME,
  /** Words of a text. */
  TEXT,
  /** One word, compared as it is. */
  WORD,
  /** A kind of channel, or the name of one. */
  CHANNEL(ChannelKind.values()),
  /** A root of PLOVER. */
  EVENT_TYPE(EventType.values()),
  /** Whether an event is real. */
  EVENT_STATUS(EventStatus.values()),
  /** Where quotation marks stand. */
  STATEMENT_TYPE(StatementType.values()),
  /** What kind of source is named. */
  SOURCE_TYPE(SourceType.values()),
  /** For, against or neither. */
  STANCE(Stance.values()),
  /** Yes or no. */
  YES_OR_NO,
  /** A day of the calendar: 2026-03-12. */
  DAY;

  private final List<String> words;

  Form(JsonWord... kinds) {
    this.words = Arrays.stream(kinds).map(JsonWord::json).toList();
  }

  /** The words among which to choose; empty where any will do. */
  public List<String> words() {
    return this == YES_OR_NO ? List.of("yes", "no") : words;
  }

  /** The word for a value in a command's help. */
  public String label() {
    return switch (this) {
      case NAME -> "NAME";
      case TEXT -> "WORDS";
      case WORD -> "WORD";
      case CHANNEL -> "KIND";
      case EVENT_TYPE, EVENT_STATUS, STATEMENT_TYPE, SOURCE_TYPE, STANCE -> "WORD";
      case YES_OR_NO -> "YES_OR_NO";
      case DAY -> "DAY";
    };
  }

  /** The value as it is compared: a word of the list in its own case. */
  String normal(String value) {
    return words().stream()
        .filter(
            word ->
                word.equals(value)
                    || word.toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(value);
  }

  /** What the value must be and is not; empty when it is. */
  String violation(String value) {
    if (value.isBlank()) {
      return "have words";
    }
    return switch (this) {
      case NAME, TEXT -> hasLetters(value) ? "" : "have a letter or a digit";
      case WORD, CHANNEL -> "";
      case DAY -> isDay(value) ? "" : "be a day of the calendar such as 2026-03-12";
      case EVENT_TYPE, EVENT_STATUS, STATEMENT_TYPE, SOURCE_TYPE, STANCE, YES_OR_NO ->
          words().contains(value)
              ? ""
              : "be one of " + words().stream().collect(Collectors.joining(", "));
    };
  }

  private static boolean hasLetters(String value) {
    return value.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isDay(String value) {
    try {
      return LocalDate.parse(value).toString().equals(value) && value.length() == 10;
    } catch (DateTimeException notADay) {
      return false;
    }
  }
}
