package org.hearsay.reader.place;

/**
 * What a name means.
 *
 * @param place the place
 * @param confidence how sure, 0 to 1
 */
record ResolvedPlace(GazetteerPlace place, double confidence) {}
