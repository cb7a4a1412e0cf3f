package org.hearsay.store.account;

/**
 * One person who may use a server over the store.
 *
 * @param name the name by which they log in, and which stands beside what they correct
 * @param role what they may do
 * @param password the hash of the password, as the server wrote it
 * @param madeAt when the account was made, as a moment in UTC (ISO 8601)
 */
public record Account(String name, Role role, String password, String madeAt) {}
