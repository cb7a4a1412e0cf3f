package org.hearsay.reader.knowledge;

/**
 * One word's letters as sounds: digraphs as one letter ("kh" and "q" are k, "sh" and "ch" x, "dh"
 * d), "ou" before a vowel as w, vowels as a, e, i, u, doubled letters once. Not thread-safe.
 */
final class Sounds {

  private static final int SILENT_E = 5;

  private final String word;
  private final StringBuilder out;

  private Sounds(String word) {
    this.word = word;
    this.out = new StringBuilder(word.length());
  }

  /** The sounds of a word in small letters without accents. */
  static String of(String word) {
    Sounds sounds = new Sounds(word);
    int at = 0;
    while (at < word.length()) {
      at += sounds.take(at);
    }
    return sounds.finish();
  }

  private char letter(int at) {
    return at < word.length() ? word.charAt(at) : ' ';
  }

  /** Adds what stands at an offset; returns how many letters that were. */
  private int take(int at) {
    char next = letter(at + 1);
    return switch (letter(at)) {
      case 't' -> hissing(at, "t");
      case 's' -> hissing(at, "s");
      case 'c' -> next == 'h' ? add("x", 2) : next == 'k' ? add("k", 2) : add(soft(next), 1);
      case 'k' -> add("k", next == 'h' ? 2 : 1);
      case 'g' -> add("g", next == 'h' ? 2 : 1);
      case 'd' -> next == 'j' ? add("j", 2) : add("d", next == 'h' ? 2 : 1);
      case 'p' -> next == 'h' ? add("f", 2) : add("p", 1);
      case 'z' -> next == 'h' ? add("j", 2) : add("z", 1);
      case 'q' -> add("k", 1);
      case 'v' -> add("w", 1);
      case 'x' -> add("ks", 1);
      case 'o' -> o(at, next);
      case 'e' -> add(next == 'e' || next == 'i' || next == 'y' ? "i" : "e", pair(next, "eiy"));
      case 'i' -> add("i", pair(next, "e"));
      case 'a' -> next == 'e' || next == 'y' ? add("ai", 2) : add("a", 1);
      case 'y' -> add(at == 0 ? "y" : "i", 1);
      default -> add(word.substring(at, at + 1), 1);
    };
  }

  /** "sh", "sch", "tch", "tsh", "tsch" and "th", or the letter alone. */
  private int hissing(int at, String alone) {
    for (int length = 4; length > 1; length--) {
      boolean hiss =
          word.startsWith("tsch", at) && length == 4
              || length == 3
                  && (word.startsWith("sch", at)
                      || word.startsWith("tch", at)
                      || word.startsWith("tsh", at))
              || length == 2 && word.startsWith("sh", at);
      if (hiss) {
        return add("x", length);
      }
    }
    return add(alone, alone.equals("t") && letter(at + 1) == 'h' ? 2 : 1);
  }

  private int o(int at, char next) {
    if (next == 'u') {
      return add("aeiouy".indexOf(letter(at + 2)) >= 0 ? "w" : "u", 2);
    }
    return add("u", next == 'o' ? 2 : 1);
  }

  private static String soft(char next) {
    return next == 'e' || next == 'i' || next == 'y' ? "s" : "k";
  }

  private static int pair(char next, String seconds) {
    return seconds.indexOf(next) >= 0 ? 2 : 1;
  }

  private int add(String letters, int taken) {
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
        out.append(c);
      }
    }
    return taken;
  }

  /** Without a silent "h" or "e" at the end: "Abdullah", "Yassine". */
  private String finish() {
    int end = out.length();
    if (end > 2) {
      char last = out.charAt(end - 1);
      boolean afterVowel = "aeiu".indexOf(out.charAt(end - 2)) >= 0;
      boolean silent = last == 'e' && !afterVowel && word.length() >= SILENT_E;
      if (silent || last == 'h' && afterVowel) {
        return out.substring(0, end - 1);
      }
    }
    return out.toString();
  }
}
