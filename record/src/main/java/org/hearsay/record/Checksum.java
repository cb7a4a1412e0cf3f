package org.hearsay.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 (FIPS 180-4) in lower-case hexadecimal digits: by it a record names its text, its model
 * and its dictionaries.
 *
 * <pre>{@code Checksum.of("news").length() == 64}</pre>
 */
public final class Checksum {
  private Checksum() {}

  /** Of a text as UTF-8. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Of bytes. */
  public static String of(byte[] bytes) {
    return of(List.of(bytes));
  }

  /** Of parts as if they were one. */
  public static String of(List<byte[]> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      parts.forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}
