package org.hearsay.store.account;

/**
 * One line of the log of a server: who did what.
 *
 * @param at when, as a moment in UTC (ISO 8601)
 * @param person whose account, or empty when nobody was logged in
 * @param client the network address from which it came
 * @param action method and path, or what else was done: {@code POST /api/v1/articles}
 * @param status the answer's HTTP status
 */
public record AuditEntry(String at, String person, String client, String action, int status) {}
