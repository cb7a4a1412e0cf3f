/**
 * Who may use a server over a store, and what they did there: names, roles and hashes enter and are
 * found again.
 *
 * <p>Passwords and tokens come here as hashes only; the server makes and compares them. The log
 * only grows. {@link org.hearsay.store.Store} hands both out; {@code database} lies beneath, the
 * server and the command line are the neighbours above.
 */
@NullMarked
package org.hearsay.store.account;

import org.jspecify.annotations.NullMarked;
