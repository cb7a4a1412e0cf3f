package org.hearsay.record;

/** What is done: the sixteen roots of PLOVER (Open Event Data Alliance, 2018). */
public enum EventType implements JsonWord {
  /** Agree to do something later. */
  AGREE,
  /** Meet, call, negotiate. */
  CONSULT,
  /** Praise, endorse, back. */
  SUPPORT,
  /** Give way in words. */
  CONCEDE,
  /** Work together. */
  COOPERATE,
  /** Give help. */
  AID,
  /** Give way in deeds. */
  RETREAT,
  /** Ask or demand. */
  REQUEST,
  /** Blame, criticize, sue. */
  ACCUSE,
  /** Refuse, decline. */
  REJECT,
  /** Say that harm will come. */
  THREATEN,
  /** Demonstrate, strike. */
  PROTEST,
  /** Cut or withhold relations or goods. */
  SANCTION,
  /** Make forces ready. */
  MOBILIZE,
  /** Seize, arrest, repress. */
  COERCE,
  /** Use violence. */
  ASSAULT;

  @Override
  public String json() {
    return name();
  }
}
