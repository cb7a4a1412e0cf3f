package org.hearsay.reader.time;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many: a number, or some that the text does not count ("several").
 *
 * @param number the number, or null for some
 */
record Amount(@Nullable BigDecimal number) {
  /** Some; the text does not count them. */
  static final Amount SOME = new Amount(null);

  static Amount of(Object given) {
    if (given instanceof Amount amount) {
      return amount;
    }
    String written = Objects.toString(given).replace(",", "");
    return written.equals("X") ? SOME : new Amount(new BigDecimal(written));
  }

  Amount plus(Amount other) {
    return number == null || other.number == null ? SOME : new Amount(number.add(other.number));
  }

  Amount times(Amount other) {
    return number == null || other.number == null
        ? SOME
        : new Amount(number.multiply(other.number));
  }

  /** The number, if it is a whole one; null for some and for fractions. */
  @Nullable Integer whole() {
    if (number == null || number.stripTrailingZeros().scale() > 0) {
      return null;
    }
    return number.intValueExact();
  }

  /** As TIMEX3 writes it: "2.5", "X". */
  String written() {
    return number == null ? "X" : number.stripTrailingZeros().toPlainString();
  }
}
