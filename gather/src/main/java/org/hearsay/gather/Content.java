package org.hearsay.gather;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Bytes of the outside, unpacked, held to a limit and decoded strictly. */
final class Content {
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<meta[^>]{0,200}?charset|<\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9][\\w.:-]{1,39})",
          Pattern.CASE_INSENSITIVE);

  private Content() {}

  /** The bytes behind a gzip header, else the bytes themselves. */
  static InputStream unpacked(InputStream raw) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(raw, 2);
    byte[] magic = bytes.readNBytes(2);
    bytes.unread(magic);
    boolean packed = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
    return packed ? new GZIPInputStream(bytes, 1 << 16) : bytes;
  }

  /** All bytes, if they are not more than the limit. */
  static byte[] whole(InputStream bytes, int limit) throws IOException, Rejection {
    byte[] all = bytes.readNBytes(limit + 1);
    if (all.length > limit) {
      throw tooLarge(limit);
    }
    return all;
  }

  static Rejection tooLarge(int limit) {
    return Rejection.of(
        "size",
        String.format(Locale.ROOT, "be at most %,d bytes unpacked", limit),
        "more",
        "Split it into articles");
  }

  static Rejection unreadable(IOException failure) {
    if (failure instanceof ZipException || failure instanceof EOFException) {
      return Rejection.of("file", "be a whole gzip file", "damaged", "Fetch or pack it again");
    }
    return Rejection.of(
        "file",
        "be readable",
        "not (" + failure.getClass().getSimpleName() + ")",
        "Check that it is a file and that you may read it");
  }

  /** The characters of a text, or of a line of JSON. */
  static String text(byte[] bytes) throws Rejection {
    return decode(bytes, marked(bytes, StandardCharsets.UTF_8));
  }

  /** The characters of a page: by its byte order mark, by what it declares, else UTF-8. */
  static String page(byte[] bytes) throws Rejection {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return decode(
        bytes, marked(bytes, declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8));
  }

  private static Charset named(String name) throws Rejection {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("utf-16")) {
      return StandardCharsets
          .UTF_8; // a page that could be read so far is no UTF-16: WHATWG encoding sniffing
    }
    if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii")) {
      return Charset.forName("windows-1252");
    }
    if (!Charset.isSupported(name)) {
      throw Rejection.of(
          "charset",
          "be one that this Java knows",
          Rejection.quoted(name),
          "Convert the page to UTF-8 and correct its meta element");
    }
    return Charset.forName(name);
  }

  private static Charset marked(byte[] bytes, Charset otherwise) throws Rejection {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xfe, 0xff)) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    refuseBinary(bytes);
    return otherwise;
  }

  private static boolean starts(byte[] bytes, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static void refuseBinary(byte[] bytes) throws Rejection {
    boolean known = starts(bytes, '%', 'P', 'D', 'F') || starts(bytes, 'P', 'K', 3, 4);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0 || known) {
        throw Rejection.of(
            "content",
            "be text",
            String.format(Locale.ROOT, "binary (byte 0x%02X at position %d)", bytes[i], i),
            "Give the article as .txt, .html or .jsonl");
      }
    }
  }

  private static String decode(byte[] bytes, Charset charset) throws Rejection {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw Rejection.of(
          "encoding",
          "be " + charset.name(),
          String.format(
              Locale.ROOT, "byte 0x%02X at position %d", bytes[in.position()], in.position()),
          "Convert it: iconv -f WINDOWS-1252 -t UTF-8");
    }
    decoder.flush(out);
    out.flip();
    boolean mark = out.length() > 0 && out.charAt(0) == '\ufeff';
    return mark ? out.subSequence(1, out.length()).toString() : out.toString();
  }
}
