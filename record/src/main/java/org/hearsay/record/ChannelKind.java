package org.hearsay.record;

/** By what means something was said. */
public enum ChannelKind implements JsonWord {
  /** A post: "wrote on Twitter". */
  SOCIAL_MEDIA,
  /** Before the press. */
  PRESS_CONFERENCE,
  /** In answer to an interviewer. */
  INTERVIEW,
  /** Before an audience. */
  SPEECH,
  /** A statement or press release. */
  WRITTEN_STATEMENT,
  /** Television or radio. */
  BROADCAST,
  /** Through a news agency. */
  NEWS_AGENCY,
  /** A letter or message. */
  LETTER,
  /** On the telephone. */
  PHONE_CALL,
  /** In a meeting. */
  MEETING,
  /** In a report, law or other document. */
  DOCUMENT,
  /** In court or its filings. */
  COURT,
  /** By another means. */
  OTHER
}
