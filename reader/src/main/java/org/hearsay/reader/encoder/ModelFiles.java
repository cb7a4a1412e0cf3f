package org.hearsay.reader.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.record.Checksum;
import org.hearsay.record.HearsayException;

/**
 * Where the three files of a network are: {@code encoder.onnx}, {@code vocab.txt} and {@code
 * model.json}, in a folder or in the module {@code model} on the class path.
 */
public final class ModelFiles {
  private static final String SHIPPED = "/org/hearsay/model/";

  private final String place;
  private final Opener opener;

  private ModelFiles(String place, Opener opener) {
    this.place = place;
    this.opener = opener;
  }

  /** The network that ships with the program. */
  public static ModelFiles shipped() {
    return new ModelFiles("classpath:" + SHIPPED, ModelFiles::openShipped);
  }

  /** A network in a folder. */
  public static ModelFiles in(Path folder) {
    return new ModelFiles(folder + "/", name -> Files.newInputStream(folder.resolve(name)));
  }

  /**
   * "sha256:" and the checksum of the network's file.
   *
   * @throws HearsayException (setup) when the file is missing
   */
  public String checksum() {
    return checksum(network());
  }

  /** The network's bytes. */
  byte[] network() {
    return read("encoder.onnx");
  }

  /** The network's word pieces. */
  Vocabulary vocabulary() {
    String name = "vocab.txt";
    List<String> lines = new String(read(name), StandardCharsets.UTF_8).lines().toList();
    try {
      return Vocabulary.of(lines);
    } catch (IllegalArgumentException e) {
      throw damaged(name, e);
    }
  }

  /** The network's settings. */
  ModelSettings settings() {
    String name = "model.json";
    try {
      return ModelSettings.parse(read(name));
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(name, e);
    }
  }

  /** What is wrong with one of the files, as a failure of the set-up. */
  HearsayException damaged(String name, Throwable cause) {
    return failure(name, "could not be used: " + cause.getMessage(), cause);
  }

  private byte[] read(String name) {
    try (InputStream stream = opener.open(name)) {
      return stream.readAllBytes();
    } catch (NoSuchFileException e) {
      throw failure(name, "must be there but is not", e);
    } catch (IOException e) {
      throw failure(name, "could not be read: " + e.getMessage(), e);
    }
  }

  private HearsayException failure(String name, String what, Throwable cause) {
    String message =
        "[%s%s] model file %s. Do: build the module model again, or name a folder with encoder.onnx, vocab.txt and model.json."
            .formatted(place, name, what);
    return new HearsayException(HearsayException.Code.SETUP, message, cause);
  }

  private static InputStream openShipped(String name) throws NoSuchFileException {
    InputStream stream = ModelFiles.class.getResourceAsStream(SHIPPED + name);
    if (stream == null) {
      throw new NoSuchFileException(SHIPPED + name);
    }
    return stream;
  }

  /** "sha256:" and the checksum of these bytes, as the record's {@code run.model} has it. */
  static String checksum(byte[] bytes) {
    return "sha256:" + Checksum.of(bytes);
  }

  private interface Opener {
    InputStream open(String name) throws IOException;
  }
}
