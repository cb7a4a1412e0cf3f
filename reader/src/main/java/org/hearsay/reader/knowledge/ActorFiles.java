package org.hearsay.reader.knowledge;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.record.Checksum;
import org.hearsay.record.HearsayException;

/**
 * Reads a user's files of actors: YAML of our own, and actor and agent dictionaries of TABARI and
 * PETRARCH as they are. Stateless.
 */
public final class ActorFiles {

  private static final int CHECKSUM_DIGITS = 16;

  private ActorFiles() {}

  /**
   * Reads a file: YAML where its name ends in .yaml or .yml, else a dictionary.
   *
   * @param path the file
   * @param knowledge the actors that it may correct
   * @throws HearsayException (input) when it cannot be read, or with every mistake in it, one a
   *     line
   */
  public static ActorFile read(Path path, Knowledge knowledge) {
    String name = String.valueOf(path.getFileName());
    byte[] bytes = bytes(path);
    String text = text(path, bytes);
    Mistakes mistakes = new Mistakes(path.toString());
    String checksum = "sha256:" + Checksum.of(bytes).substring(0, CHECKSUM_DIGITS);
    ActorFile file =
        name.matches("(?i).*\\.ya?ml")
            ? new YamlActors(name, knowledge, mistakes).read(text, checksum)
            : new DictionaryActors(name, mistakes).read(text, checksum);
    mistakes.throwIfAny();
    return file;
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new HearsayException(
          HearsayException.Code.INPUT,
          "[%s] the actors could not be read: the path must name a file that can be read but did not. Do look at its name and rights."
              .formatted(path),
          e);
    }
  }

  private static String text(Path path, byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      if (path.toString().matches("(?i).*\\.ya?ml")) {
        throw new HearsayException(
            HearsayException.Code.INPUT,
            "[%s] the actors could not be read: the file must be UTF-8 but was not. Do save it as UTF-8."
                .formatted(path),
            e);
      }
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
