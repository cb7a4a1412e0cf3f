package org.hearsay.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.record.Article;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Checksum;
import org.hearsay.record.Findings;
import org.hearsay.record.RecordJson;
import org.hearsay.record.Run;

/** A record as the tables keep it whole: its JSON as UTF-8, packed (gzip, RFC 1952). */
final class RecordBytes {

  private RecordBytes() {}

  static byte[] pack(String json) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  static String unpack(byte[] packed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  static ArticleRecord read(byte[] packed) {
    return RecordJson.read(unpack(packed));
  }

  /**
   * What is the same when the same article was read by the same reader: SHA-256 of all that was
   * known of the article, and of the reader's version, model, knowledge, codebook and options.
   * Warnings do not count.
   */
  static String fingerprint(Article article, Run run) {
    Run reader =
        new Run(
            run.hearsay(), run.model(), run.knowledge(), run.codebook(), run.options(), List.of());
    return Checksum.of(RecordJson.write(new ArticleRecord(article, Findings.NONE, reader)));
  }
}
