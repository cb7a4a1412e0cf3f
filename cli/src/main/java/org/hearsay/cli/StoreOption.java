package org.hearsay.cli;

import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "FILE",
      defaultValue = "${env:HEARSAY_STORE:-news.hearsay}",
      description =
          "The store: a file, or jdbc:postgresql://HOST/DATABASE?user=NAME. Default: HEARSAY_STORE,"
              + " or news.hearsay in this folder.")
  String address = "news.hearsay";
}
