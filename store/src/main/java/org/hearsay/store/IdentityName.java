package org.hearsay.store;

/**
 * An identity by its number and name.
 *
 * @param identity its number, as in {@code who:#17}
 * @param name the name under which it is shown
 * @param confidence how sure it is that the actor is this one, from 0 to 1; 1 when a person said so
 */
public record IdentityName(long identity, String name, double confidence) {}
