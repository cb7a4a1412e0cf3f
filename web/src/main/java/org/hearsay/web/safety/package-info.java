/**
 * A request enters; who asks and whether they may leaves, or a refusal with its status.
 *
 * <p>Accounts, sessions, tokens of programs, tokens against forged requests, limits, the headers
 * that tell a browser what a page may do, and the log. Passwords are hashed by Argon2id (RFC 9106),
 * cookies are SameSite=Strict (RFC 6265bis). Neighbours: {@code store} keeps accounts and log.
 */
@NullMarked
package org.hearsay.web.safety;

import org.jspecify.annotations.NullMarked;
