package org.hearsay.store.account;

/**
 * One token with which programs use the API in a person's name; the token itself is nowhere kept.
 *
 * @param label what its owner calls it
 * @param madeAt when it was made, as a moment in UTC (ISO 8601)
 */
public record Token(String label, String madeAt) {}
