package org.hearsay.reader.time;

import java.util.List;

/**
 * One place of a pattern.
 *
 * @param choices what may stand there
 * @param role whether it belongs to the words of the time
 * @param optional whether nothing may stand there
 */
record Element(List<Choice> choices, Role role, boolean optional) {
  Element {
    choices = List.copyOf(choices);
  }

  /** Whether an element's words belong to the time. */
  enum Role {
    /** They do. */
    WORD,
    /** They must stand beside it. */
    BESIDE,
    /** They must not stand beside it. */
    NOT_BESIDE
  }

  /**
   * What may stand at a place.
   *
   * @param name a word, or the name of a class of words or of a rule
   * @param word whether it is a word
   */
  record Choice(String name, boolean word) {
    private static final String EDGE = "^";

    boolean edge() {
      return word && name.equals(EDGE);
    }

    boolean needsCapital() {
      return word && Character.isUpperCase(name.charAt(0));
    }

    boolean is(Token token) {
      return needsCapital() ? name.equals(token.word()) : name.equals(token.lower());
    }
  }

  /**
   * Reads one: {@code a|an}, {@code <month>}, {@code of?}, {@code [in|by]} (must stand beside),
   * {@code [!%]} (must not), {@code [^]} (the sentence's edge).
   */
  static Element parse(String written) {
    boolean beside = written.startsWith("[");
    String inner = beside ? written.substring(1, written.length() - 1) : written;
    boolean not = beside && inner.startsWith("!");
    inner = not ? inner.substring(1) : inner;
    boolean optional = !beside && inner.length() > 1 && inner.endsWith("?");
    inner = optional ? inner.substring(0, inner.length() - 1) : inner;
    Role role = not ? Role.NOT_BESIDE : beside ? Role.BESIDE : Role.WORD;
    return new Element(
        List.of(inner.split("\\|")).stream().map(Element::choice).toList(), role, optional);
  }

  private static Choice choice(String written) {
    return written.startsWith("<")
        ? new Choice(written.substring(1, written.length() - 1), false)
        : new Choice(written, true);
  }
}
