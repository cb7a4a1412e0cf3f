package org.hearsay.web.safety;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.hearsay.record.HearsayException;

/**
 * Hashes passwords by Argon2id (RFC 9106), with 19 MiB, two passes and one lane, and compares them.
 *
 * <pre>{@code
 * String hash = Passwords.hash("correct horse battery");
 * Passwords.matches("correct horse battery", hash); // true
 * }</pre>
 *
 * <p>Safe to use from several threads; two are hashed at a time, so that many who log in cannot
 * take all memory.
 */
public final class Passwords {
  /** The fewest characters of a password. */
  public static final int LEAST = 10;

  private static final int MOST = 200;
  private static final int KIBIBYTES = 19_456;
  private static final int PASSES = 2;
  private static final int SALT = 16;
  private static final int BYTES = 32;
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,3}),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
  private static final Semaphore TURNS = new Semaphore(2, true);

  private Passwords() {}

  /**
   * The hash of a password, in the form of the PHC: parameters, salt and hash in one word.
   *
   * @throws HearsayException with code INPUT when the password is too short or too long
   */
  public static String hash(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < LEAST || length > MOST) {
      throw new HearsayException(
          HearsayException.Code.INPUT,
          "[password] it could not be used: it must have %d to %d characters but had %d. Do take several words."
              .formatted(LEAST, MOST, length));
    }
    byte[] salt = Secrets.bytes(SALT);
    return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
        .formatted(
            KIBIBYTES,
            PASSES,
            written(salt),
            written(argon2id(password, salt, KIBIBYTES, PASSES, BYTES)));
  }

  /** Whether this is the password of which that is the hash; never so for a damaged hash. */
  public static boolean matches(String password, String hash) {
    Matcher form = FORM.matcher(hash);
    if (!form.matches() || password.length() > 2 * MOST) {
      return false;
    }
    byte[] expected = Base64.getDecoder().decode(form.group(4));
    byte[] given =
        argon2id(
            password,
            Base64.getDecoder().decode(form.group(3)),
            Integer.parseInt(form.group(1)),
            Integer.parseInt(form.group(2)),
            expected.length);
    return MessageDigest.isEqual(given, expected);
  }

  private static byte[] argon2id(
      String password, byte[] salt, int kibibytes, int passes, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(kibibytes)
            .withIterations(passes)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[length];
    TURNS.acquireUninterruptibly();
    try {
      generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    } finally {
      TURNS.release();
    }
    return hash;
  }

  private static String written(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}
