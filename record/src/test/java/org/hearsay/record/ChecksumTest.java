package org.hearsay.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checksums are those that the standard's own example gives. */
class ChecksumTest {
  /** FIPS 180-4, the example of one block. */
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void textBytesAndPartsAgree() {
    assertThat(Checksum.of("abc")).isEqualTo(OF_ABC);
    assertThat(Checksum.of("abc".getBytes(StandardCharsets.UTF_8))).isEqualTo(OF_ABC);
    assertThat(Checksum.of(List.of(new byte[] {'a'}, new byte[] {}, new byte[] {'b', 'c'})))
        .isEqualTo(OF_ABC);
  }

  @Test
  void textIsTakenAsUtf8() {
    assertThat(Checksum.of("Kata’ib"))
        .isEqualTo(Checksum.of("Kata’ib".getBytes(StandardCharsets.UTF_8)))
        .isNotEqualTo(Checksum.of("Kata'ib"));
  }
}
