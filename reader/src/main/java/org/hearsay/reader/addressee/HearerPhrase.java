package org.hearsay.reader.addressee;

import java.util.List;
import java.util.Optional;
import org.hearsay.reader.name.NameMention;
import org.hearsay.reader.name.NameType;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Span;

/**
 * Cuts the noun phrase of a hearer out of a text: from a word up to a preposition, a conjunction, a
 * mark, or a name that follows another. "the crews and Ann Vell" is one, "reporters at noon" ends
 * before "at".
 */
final class HearerPhrase {

  private static final int LONGEST = 14;
  private static final String NAME_JOINERS = "-–&’'.";

  private final Layout layout;
  private final List<NameMention> names;

  HearerPhrase(Layout layout, List<NameMention> names) {
    this.layout = layout;
    this.names = names;
  }

  /** The phrase that begins with a word; empty when none does. */
  Optional<Span> from(int first, int limit) {
    int at = first;
    int last = -1;
    while (at < layout.words().size() && at - first < LONGEST && word(at).end() <= limit) {
      Optional<Span> name = nameAt(word(at));
      if (name.isPresent()) {
        if (last >= 0 && isName(last) && !isJoined(last, at)) {
          break;
        }
        last = at = lastWordOf(name.get(), at);
      } else if (isBound(at, first)) {
        break;
      } else if (!isAnd(at)) {
        last = at;
      } else if (!goesOn(at)) {
        break;
      }
      at++;
    }
    while (last > first && layout.words(word(last)).matches("of|the|a|an|and|&")) {
      last--;
    }
    return last < first || at - first >= LONGEST
        ? Optional.empty()
        : Optional.of(word(first).union(word(last)));
  }

  /** The phrase that ends right before an offset; empty when none does. */
  Optional<Span> before(int offset, int limit) {
    int end = layout.wordFrom(offset) - 1;
    int at = end;
    while (at >= 0 && end - at < LONGEST && word(at).start() >= limit) {
      Optional<Span> name = nameAt(word(at));
      if (name.isEmpty() && isBound(at, at - 1) && !(at == end && isSubject(at))) {
        break;
      }
      at = name.map(n -> layout.wordFrom(n.start())).orElse(at) - 1;
    }
    return at == end || end - at >= LONGEST
        ? Optional.empty()
        : Optional.of(word(at + 1).union(word(end)));
  }

  /** Whether the phrase names people or bodies, by a name, a pronoun or a noun. */
  boolean isHearer(Span phrase) {
    List<Span> words = layout.wordsIn(phrase);
    String last = layout.words(words.get(words.size() - 1));
    return words.size() == 1 && AddressingWords.isPronoun(last)
        || names.stream().anyMatch(n -> n.span().end() == phrase.end() || isPersonIn(n, phrase))
        || core(words).stream().anyMatch(AddressingWords::isHearer);
  }

  /** Whether the phrase's noun is an occasion: "a news conference"; "Orrin TV" is a name. */
  boolean isMeans(Span phrase) {
    if (names.stream().anyMatch(n -> n.span().end() == phrase.end())) {
      return false;
    }
    List<String> core = core(layout.wordsIn(phrase));
    int size = core.size();
    return AddressingWords.isMeans(core.get(size - 1))
        || size > 1 && AddressingWords.isMeans(core.get(size - 2) + " " + core.get(size - 1));
  }

  private static boolean isPersonIn(NameMention name, Span phrase) {
    return name.type() != NameType.PLACE && phrase.covers(name.span());
  }

  /** The words up to "of". */
  private List<String> core(List<Span> words) {
    List<String> texts = words.stream().map(layout::words).toList();
    int of = texts.indexOf("of");
    return of > 0 ? texts.subList(0, of) : texts;
  }

  private boolean isBound(int at, int first) {
    String text = layout.words(word(at));
    boolean mark = !Character.isLetterOrDigit(text.codePointAt(0)) && !isMarkInName(at);
    boolean opens = at == first && AddressingWords.BOUNDS.has(text, "subject");
    boolean times = at > first && at + 1 < layout.words().size() && isTimes(at + 1);
    return mark || times || AddressingWords.BOUNDS.has(text) && !opens;
  }

  /** "Three times" is no part of "the council three times". */
  private boolean isTimes(int at) {
    return layout.words(word(at)).equals("times");
  }

  private boolean isSubject(int at) {
    return layout.words(word(at)).matches("(?i)he|she|it|they|i|we|you|who");
  }

  /** A possessive ending, a hyphen or a full stop right behind a word. */
  private boolean isMarkInName(int at) {
    return at > 0
        && word(at - 1).end() == word(at).start()
        && NAME_JOINERS.indexOf(layout.words(word(at)).charAt(0)) >= 0
        && !(layout.words(word(at)).equals(".") && isSentenceEnd(word(at)));
  }

  private boolean isSentenceEnd(Span word) {
    return layout.sentences().get(layout.sentenceAt(word.start())).end() <= word.end();
  }

  private boolean isAnd(int at) {
    String text = layout.words(word(at));
    return text.equals("and") || text.equals("&");
  }

  /** Whether a name, a determiner or a noun for hearers follows "and". */
  private boolean goesOn(int and) {
    if (and + 1 >= layout.words().size()) {
      return false;
    }
    String next = layout.words(word(and + 1));
    return nameAt(word(and + 1)).isPresent()
        || AddressingWords.isHearer(next)
        || next.equals("the") && and + 2 < layout.words().size() && isHearerNoun(and + 2);
  }

  private boolean isHearerNoun(int at) {
    return nameAt(word(at)).isPresent() || AddressingWords.isHearer(layout.words(word(at)));
  }

  private boolean isName(int at) {
    return nameAt(word(at)).isPresent();
  }

  /** Whether one name goes into the other: "Orrin's Ann Vell", "Vell-Orlan". */
  private boolean isJoined(int last, int next) {
    return next > last + 1;
  }

  private int lastWordOf(Span name, int at) {
    int last = at;
    while (last + 1 < layout.words().size() && word(last + 1).start() < name.end()) {
      last++;
    }
    return last;
  }

  private Optional<Span> nameAt(Span word) {
    return names.stream().map(NameMention::span).filter(word::overlaps).findFirst();
  }

  private Span word(int index) {
    return layout.words().get(index);
  }
}
