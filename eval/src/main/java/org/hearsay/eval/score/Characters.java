package org.hearsay.eval.score;

import java.util.BitSet;
import java.util.List;
import org.hearsay.record.Span;

/** Characters of a text at which spans stand; one beyond U+FFFF counts once. */
record Characters(BitSet offsets) {

  static Characters at(List<Span> spans, String text) {
    BitSet offsets = new BitSet(text.length());
    for (Span span : spans) {
      offsets.set(span.start(), span.end());
    }
    for (int i = offsets.nextSetBit(0); i >= 0; i = offsets.nextSetBit(i + 1)) {
      if (Character.isLowSurrogate(text.charAt(i))) {
        offsets.clear(i);
      }
    }
    return new Characters(offsets);
  }

  int count() {
    return offsets.cardinality();
  }

  int common(Characters other) {
    BitSet both = (BitSet) offsets.clone();
    both.and(other.offsets);
    return both.cardinality();
  }

  /** The characters of both over the characters of either, from 0 to 1. */
  double overlap(Characters other) {
    int common = common(other);
    int either = count() + other.count() - common;
    return either == 0 ? 0 : (double) common / either;
  }
}
