package org.hearsay.store;

/**
 * To whom an actor of one article was joined.
 *
 * @param identity the key of the identity
 * @param confidence how sure it is, from 0 to 1; 1 when a person said so
 */
record Joined(long identity, double confidence) {}
