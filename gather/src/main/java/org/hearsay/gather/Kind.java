package org.hearsay.gather;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is, by its name or its first characters. */
enum Kind {
  /** One article as plain text. */
  TEXT(".txt"),
  /** One article as a saved page. */
  PAGE(".html", ".htm"),
  /** One article a line, as JSON. */
  LINES(".jsonl");

  private static final String PACKED = ".gz";
  private final List<String> extensions;

  Kind(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /** The kind that a file's name tells, packed or not, or empty. */
  static Optional<Kind> ofName(String fileName) {
    String name = unpacked(fileName).toLowerCase(Locale.ROOT);
    for (Kind kind : values()) {
      if (kind.extensions.stream().anyMatch(name::endsWith)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The kind that the first characters show. */
  static Kind ofContent(String head) {
    String bare = head.strip();
    if (bare.startsWith("{")) {
      return LINES;
    }
    return bare.matches("(?is)<(?:!doctype|!--|\\?xml|html|head|body|[a-z]+[\\s>]).*")
        ? PAGE
        : TEXT;
  }

  /** A file's name without {@code .gz} and the extension of its kind. */
  static String withoutExtension(String fileName) {
    String name = unpacked(fileName);
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }

  private static String unpacked(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(PACKED)
        ? fileName.substring(0, fileName.length() - PACKED.length())
        : fileName;
  }
}
