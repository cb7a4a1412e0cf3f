package org.hearsay.reader.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.reader.phrase.Item;
import org.hearsay.reader.phrase.Items;
import org.hearsay.record.RoleStatus;
import org.hearsay.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the offices of one noun phrase: "former Tarnian president" is one, formerly, of Tarnia;
 * "Pentagon press director Navy Capt." are two. Not thread-safe.
 */
final class RolePhrase {
  private static final Pattern KEPT =
      Pattern.compile(
          "senior|top|deputy|chief|first|national|foreign|special|permanent|general|high|political"
              + "|presidential|military|federal|religious|spiritual|supreme|assistant|associate|lead");
  private static final Pattern PART_OF_A_BODY =
      Pattern.compile("(?:director|manager|chief|head|coordinator)s?");
  private static final Pattern WHOLE_BODY =
      Pattern.compile(
          "party|opposition|rebel|group|militia|team|union|executive|managing|general|police|army"
              + "|deputy|senior|top|regional|tribal|gang|cartel|faction|company|network|movement");

  private final List<FoundRole> found = new ArrayList<>();
  private final List<Item> title = new ArrayList<>();
  private @Nullable Item body;
  private RoleStatus status;

  private RolePhrase(RoleStatus status) {
    this.status = status;
  }

  /**
   * The offices of a phrase.
   *
   * @param core its words up to its head, without a determiner
   * @param status what the words around it say of them
   */
  static List<FoundRole> read(List<Item> core, RoleStatus status) {
    RolePhrase phrase = new RolePhrase(status);
    core.forEach(phrase::read);
    phrase.close();
    return phrase.found;
  }

  private void read(Item item) {
    if (!item.isWord()) {
      close();
      body = item;
    } else if (item.lower().matches("and|&|,|/")) {
      if (!close()) {
        title.add(item);
      }
    } else if (item.isPossessiveEnding()) {
      title.clear();
    } else if (!Items.isDeterminer(item.lower())) {
      word(item);
    }
  }

  private void word(Item item) {
    Optional<String> said = Offices.STATUSES.kind(item.lower());
    if (said.isPresent() && Offices.kind(bare(item)).isEmpty()) {
      status = Offices.status(said.get());
      return;
    }
    if (item.lower().matches("(?:ex|then|former)-.+")) {
      status = RoleStatus.FORMER;
    } else if (item.lower().matches(".+-(?:elect|designate)")) {
      status = RoleStatus.FUTURE;
    }
    title.add(item);
  }

  /** The word without what tells of the time: "president" of "ex-president". */
  private static String bare(Item item) {
    return item.lower().replaceFirst("^(?:ex|then|former)-|-(?:elect|designate)$", "");
  }

  /** Ends a title; false when its words are no office. */
  private boolean close() {
    List<String> words = title.stream().map(RolePhrase::bare).toList();
    int rank = rankAfterOffice(words);
    if (rank > 0) {
      List<Item> second = List.copyOf(title.subList(rank, title.size()));
      title.subList(rank, title.size()).clear();
      close();
      body = null;
      title.addAll(second);
      return close();
    }
    int length = Offices.officeAtEnd(words);
    if (length == 0) {
      if (!title.isEmpty() && !title.get(title.size() - 1).is("and")) {
        title.clear();
      }
      return false;
    }
    int from = behindCamp();
    while (from < title.size() - length && !isKept(title.get(from))) {
      from++;
    }
    String office = Offices.join(words, words.size() - length, words.size());
    String kind = Offices.kind(office).orElseThrow();
    if (kind.equals("leads") && isPart(words, length)) {
      kind = "works_for";
    }
    Span span = title.get(from).span().union(title.get(title.size() - 1).span());
    Span evidence = body == null ? span : span.union(body.span());
    found.add(
        new FoundRole(
            singular(titleOf(title.subList(from, title.size())), office),
            evidence,
            body,
            status,
            kind,
            Offices.isPlural(office)));
    title.clear();
    return true;
  }

  /** Where "Navy Capt." begins in "press director Navy Capt."; 0 where there is no rank behind. */
  private static int rankAfterOffice(List<String> words) {
    int length = Offices.officeAtEnd(words);
    boolean rank =
        length > 0
            && Offices.kind(Offices.join(words, words.size() - length, words.size()))
                .filter("rank"::equals)
                .isPresent();
    for (int end = words.size() - length; rank && end > 0; end--) {
      if (Offices.officeAtEnd(words.subList(0, end)) > 0) {
        return end;
      }
    }
    return 0;
  }

  /** "Pro-harbour camp councillors" are councillors. */
  private int behindCamp() {
    int from = 0;
    for (int i = 0; i < title.size() - 1; i++) {
      boolean side =
          title.get(i).lower().matches("camp|bloc|(?:pro|anti|pan)-.+|.+-(?:backed|born|based)");
      from = side ? i + 1 : from;
    }
    return from;
  }

  private static boolean isKept(Item item) {
    boolean capital = Character.isUpperCase(item.text().charAt(0));
    boolean judging =
        item.lower().matches("controversial|embattled|disgraced|popular|powerful|veteran|longtime");
    return !judging && (item.part().isNoun() || capital) || KEPT.matcher(item.lower()).matches();
  }

  /** "Communications director": the office leads a part of the body only. */
  private static boolean isPart(List<String> words, int length) {
    if (words.size() == length) {
      return false;
    }
    String before = words.get(words.size() - length - 1);
    return PART_OF_A_BODY.matcher(words.get(words.size() - 1)).matches()
        && !WHOLE_BODY.matcher(before).matches()
        && !Offices.STATE_NOUNS.has(before);
  }

  private static String titleOf(List<Item> items) {
    StringBuilder words = new StringBuilder();
    for (Item item : items) {
      String text = item.text();
      boolean spaced = words.length() > 0 && !text.equals(".");
      words.append(spaced ? " " : "").append(plain(text));
    }
    return words.toString();
  }

  /** The title of each of several holders. */
  private static String singular(String words, String office) {
    return Offices.isPlural(office)
        ? words.substring(0, words.length() - office.length())
            + Offices.singular(words.substring(words.length() - office.length()))
        : words;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).matches("(?:ex|then|former)-.+|.+-(?:elect|designate)")
        ? text.replaceFirst("^(?i:ex|then|former)-|-(?i:elect|designate)$", "")
        : text;
  }
}
