package org.hearsay.cli;

import org.hearsay.reader.Version;
import org.hearsay.reader.encoder.ModelFiles;
import org.hearsay.record.HearsayException;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program, of the model that it ships, and of the Java that runs it. */
final class Versions implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "hearsay " + Version.current(), "model " + model(), "Java " + Runtime.version()
    };
  }

  /** The model's checksum; a program without a model still says its version. */
  private static String model() {
    try {
      return ModelFiles.shipped().checksum();
    } catch (HearsayException missing) {
      return "missing: " + missing.getMessage();
    }
  }
}
