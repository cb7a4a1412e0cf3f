package org.hearsay.reader.name;

import java.util.List;
import org.hearsay.reader.encoder.EncodedText;
import org.hearsay.reader.encoder.Head;
import org.hearsay.reader.encoder.TagRun;

/** Reads names off what the network says of each word. */
public final class NameDecoder {
  private static final NameType[] TYPES = NameType.values();

  private NameDecoder() {}

  /** The names in the text, in its order. */
  public static List<NameMention> decode(EncodedText text) {
    return text.runs(Head.NAME).stream().map(run -> mention(text, run)).toList();
  }

  private static NameMention mention(EncodedText text, TagRun run) {
    return new NameMention(text.words().span(run.words()), TYPES[run.kind()], run.confidence());
  }
}
