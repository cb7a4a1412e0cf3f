package org.hearsay.reader.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a function of the rules is given; a place where nothing stood is null.
 *
 * @param given in order
 */
record Parts(List<@Nullable Object> given) {
  Parts {
    given = Collections.unmodifiableList(new ArrayList<>(given));
  }

  @Nullable Object orNull(int index) {
    return index < given.size() ? given.get(index) : null;
  }

  Object any(int index) {
    Object part = orNull(index);
    if (part == null) {
      throw new IllegalStateException("[rules.tsv] a meaning needs its part " + (index + 1));
    }
    return part;
  }

  int number(int index) {
    Object part = any(index);
    if (part instanceof Integer number) {
      return number;
    }
    throw new IllegalStateException("[rules.tsv] a part must be a number but was " + part);
  }

  @Nullable Integer numberOrNull(int index) {
    return orNull(index) == null ? null : (Integer) number(index);
  }

  String word(int index) {
    return any(index).toString();
  }

  String word(int index, String otherwise) {
    Object part = orNull(index);
    return part == null ? otherwise : part.toString();
  }

  Dated date(int index) {
    return (Dated) any(index);
  }

  @Nullable Dated dateOrNull(int index) {
    return (Dated) orNull(index);
  }

  Amount amount(int index) {
    return Amount.of(any(index));
  }

  Grain grain(int index) {
    return Grain.ofUnit(word(index));
  }
}
