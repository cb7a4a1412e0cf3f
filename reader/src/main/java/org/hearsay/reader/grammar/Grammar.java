package org.hearsay.reader.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.reader.encoder.EarlierMentions;
import org.hearsay.reader.encoder.EncodedText;
import org.hearsay.reader.encoder.NetworkWords;
import org.hearsay.reader.encoder.WordRange;
import org.hearsay.record.Span;

/**
 * The grammar of a text, word by word. Words are counted as {@link NetworkWords} counts them; the
 * later words of what is one word in a treebank ("U", ".", "S", ".") have the relation {@link
 * Relation#PART} and hang on the first, and nothing else hangs on them. Immutable.
 *
 * <p>Example: in "The mayor resigned on Monday." {@code grammar.head(1)} is 2, {@code
 * grammar.relation(1)} is {@link Relation#SUBJECT}, and {@code grammar.phrase(1)} is "The mayor".
 */
public final class Grammar {
  /** The head of a word that has none. */
  public static final int NO_HEAD = -1;

  private final EncodedText encoding;
  private final PartOfSpeech[] partsOfSpeech;
  private final Relation[] relations;
  private final int[] heads;
  private final List<List<Integer>> dependents;

  private Grammar(EncodedText encoding) {
    int size = encoding.words().size();
    this.encoding = encoding;
    this.partsOfSpeech = new PartOfSpeech[size];
    this.relations = new Relation[size];
    this.heads = new int[size];
    this.dependents = new ArrayList<>(Collections.nCopies(size, List.of()));
  }

  /** The grammar of a text that the network has read. */
  public static Grammar of(EncodedText encoding) {
    Grammar grammar = new Grammar(encoding);
    int size = grammar.size();
    for (int word = 0; word < size; word++) {
      grammar.partsOfSpeech[word] = PartOfSpeech.of(encoding.partOfSpeech(word));
      grammar.relations[word] = Relation.of(encoding.relation(word));
    }
    for (int word = 0; word < size; word++) {
      grammar.joinParts(word);
    }
    for (int word = 0; word < size; word++) {
      grammar.attach(word);
    }
    grammar.hangAll();
    return grammar;
  }

  /** The same with what cannot be in an English sentence mended; what it mentions stays. */
  public Grammar mended() {
    TreeMending mending = new TreeMending(this).mend();
    Grammar mended = new Grammar(encoding);
    for (int word = 0; word < size(); word++) {
      mended.partsOfSpeech[word] = partsOfSpeech[word];
      mended.relations[word] = mending.relations()[word];
      mended.heads[word] = mending.heads()[word];
    }
    mended.hangAll();
    return mended;
  }

  /** A part hangs on the first word of its run, whatever the network says. */
  private void joinParts(int word) {
    if (relations[word] == Relation.PART && (word == 0 || words().startsParagraph(word))) {
      relations[word] = Relation.UNSPECIFIED;
    }
    heads[word] = relations[word] == Relation.PART ? firstOf(word) : encoding.head(word);
  }

  private int firstOf(int word) {
    int first = word;
    while (relations[first] == Relation.PART) {
      first--;
    }
    return first;
  }

  private void attach(int word) {
    int head = heads[word];
    if (head != NO_HEAD) {
      int first = firstOf(head);
      heads[word] = first == word ? NO_HEAD : first;
    }
    if (heads[word] == NO_HEAD) {
      relations[word] = Relation.ROOT;
      return;
    }
    if (relations[word] == Relation.ROOT) {
      relations[word] = Relation.UNSPECIFIED;
    }
  }

  private void hangAll() {
    breakRings();
    IntStream.range(0, size()).filter(word -> heads[word] != NO_HEAD).forEach(this::hang);
  }

  /** Whatever joined words or moved them: who follows the heads must come to an end. */
  private void breakRings() {
    int[] seenFrom = new int[size()];
    Arrays.fill(seenFrom, NO_HEAD);
    for (int from = 0; from < size(); from++) {
      int at = from;
      while (at != NO_HEAD && seenFrom[at] == NO_HEAD) {
        seenFrom[at] = from;
        at = heads[at];
      }
      if (at != NO_HEAD && seenFrom[at] == from) {
        heads[at] = NO_HEAD;
        relations[at] = Relation.ROOT;
      }
    }
  }

  private void hang(int word) {
    List<Integer> siblings = dependents.get(heads[word]);
    if (siblings.isEmpty()) {
      siblings = new ArrayList<>(4);
      dependents.set(heads[word], siblings);
    }
    siblings.add(word);
  }

  /** The words. */
  public NetworkWords words() {
    return encoding.words();
  }

  /** How many words there are. */
  public int size() {
    return heads.length;
  }

  /** The word's part of speech. */
  public PartOfSpeech partOfSpeech(int word) {
    return partsOfSpeech[word];
  }

  /** The word's relation to its head. */
  public Relation relation(int word) {
    return relations[word];
  }

  /** The word's head, {@link #NO_HEAD} for that of the sentence. */
  public int head(int word) {
    return heads[word];
  }

  /** The words that hang on this one, in text order. */
  public List<Integer> dependents(int word) {
    return Collections.unmodifiableList(dependents.get(word));
  }

  /** The first word that hangs on this one by one of these relations. */
  public OptionalInt dependent(int word, Relation first, Relation... more) {
    Set<Relation> wanted = EnumSet.of(first, more);
    return dependents.get(word).stream()
        .filter(other -> wanted.contains(relations[other]))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /**
   * The unbroken run of words around this one that hang on it, over however many steps.
   *
   * @param without relations whose words, with all that hangs on them, are not taken
   */
  public WordRange phrase(int word, Set<Relation> without) {
    Set<Integer> taken = new HashSet<>();
    take(word, without, taken);
    int first = word;
    while (taken.contains(first - 1)) {
      first--;
    }
    int end = word + 1;
    while (taken.contains(end)) {
      end++;
    }
    return new WordRange(first, end);
  }

  /** The unbroken run of words around this one that hang on it. */
  public WordRange phrase(int word) {
    return phrase(word, Set.of());
  }

  private void take(int word, Set<Relation> without, Set<Integer> taken) {
    if (taken.add(word)) {
      dependents.get(word).stream()
          .filter(other -> !without.contains(relations[other]))
          .forEach(other -> take(other, without, taken));
    }
  }

  /** The characters of the word with its later parts. */
  public Span span(int word) {
    int end = word + 1;
    while (end < size() && relations[end] == Relation.PART && firstOf(end) == firstOf(word)) {
      end++;
    }
    return words().span(new WordRange(word, end));
  }

  /**
   * The head of a phrase that stands at these characters: the first of its words whose head stands
   * outside; empty where no word begins in them.
   */
  public OptionalInt headOf(Span span) {
    int from = words().firstFrom(span.start());
    int to = words().firstFrom(span.end());
    return IntStream.range(from, to)
        .filter(word -> relations[word] != Relation.PUNCTUATION || to - from == 1)
        .filter(word -> heads[word] < from || heads[word] >= to)
        .findFirst();
  }

  /** What is mentioned by the phrase that this word is the head of. */
  public MentionKind mention(int word) {
    return MentionKind.of(encoding.mention(word));
  }

  /** The mentions before this one that may be the same; empty where nothing is mentioned. */
  public Optional<EarlierMentions> earlier(int word) {
    return encoding.earlier(word);
  }
}
