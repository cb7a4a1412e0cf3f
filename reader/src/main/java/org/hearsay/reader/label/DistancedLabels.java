package org.hearsay.reader.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.reader.grammar.PartOfSpeech;
import org.hearsay.reader.phrase.Item;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.Quotation;
import org.hearsay.record.Distance;
import org.hearsay.record.LabelForm;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.hearsay.record.StatementType;
import org.jspecify.annotations.Nullable;

/**
 * Labels from which the writer keeps away: in quotation marks that nobody is said to have used,
 * behind "so-called", and behind verbs of naming ("what the navy called a gang").
 */
final class DistancedLabels {
  private static final int LONGEST_QUOTE = 5;
  private static final Pattern TITLE_BEFORE =
      Pattern.compile(
          "titled|entitled|named|headlined|title|film|book|song|album|show|series|article|known|labelled|labeled|section|word|words|term");

  private static final Pattern EVENT =
      Pattern.compile(
          "(?:attack|event|bombing|operation|strike|airstrike|raid|war|talk|dialogue|negotiation|election|vote|deal"
              + "|agreement|ban|sanction|march|protest|blockade|exercise|drill|visit|summit|meeting"
              + "|ceasefire|truce|offensive|assault|killing|campaign|crackdown|referendum|reform)s?");

  private final NounRow row;
  private final Layout layout;
  private final List<Statement> statements;
  private final Referents referents;
  private final List<Draft> found = new ArrayList<>();

  DistancedLabels(NounRow row, Layout layout, List<Statement> statements, Referents referents) {
    this.row = row;
    this.layout = layout;
    this.statements = statements;
    this.referents = referents;
  }

  List<Draft> find() {
    layout.quotations().forEach(this::quoted);
    for (int i = 0; i < row.items().size(); i++) {
      Item item = row.item(i);
      if (item.isWord() && LabelWords.DISTANCING.has(item.lower())) {
        soCalled(i);
      } else if (item.isWord() && LabelWords.NAMING.has(item.lower())) {
        named(i);
      }
    }
    return found;
  }

  private void quoted(Quotation quotation) {
    Span span = quotation.span();
    List<Span> words =
        layout.wordsIn(span).stream()
            .filter(w -> Character.isLetterOrDigit(layout.words(w).charAt(0)))
            .toList();
    if (words.isEmpty() || words.size() > LONGEST_QUOTE || isTitle(words) || isSpeech(span)) {
      return;
    }
    Span inner = words.get(0).union(words.get(words.size() - 1));
    boolean inside =
        quotation.depth() > 0 || layout.words(span).matches("(?s)['‘].*") && isDoubleMarked();
    Statement said = said(span);
    if ((said == null || inside) && isDistanced(words)) {
      found.add(draft(span, inner, Distance.SCARE_QUOTES));
    } else if (said != null && said.type() == StatementType.MIXED && isLabel(words)) {
      found.add(draft(span, inner, null));
    }
  }

  /** Whether the article marks speech by double marks. */
  private boolean isDoubleMarked() {
    return layout.quotations().stream()
        .anyMatch(q -> q.span().length() > 30 && layout.words(q.span()).matches("(?s)[\"“].*"));
  }

  private Draft draft(Span span, Span inner, @Nullable Distance distance) {
    String actor = referents.of(span).orElse(null);
    String label = layout.words(inner).replaceAll("[\\s\\u00a0]+", " ");
    return new Draft(actor, span, label, form(span), distance);
  }

  /** What is quoted after "as" or a form of "be" is said of something. */
  private LabelForm form(Span marks) {
    int before = layout.wordFrom(marks.start()) - 1;
    while (before >= 0 && wordAt(before).matches("an?|the")) {
      before--;
    }
    boolean predicate = before >= 0 && wordAt(before).matches("as|be|been|is|are|was|were");
    return predicate ? LabelForm.PREDICATE : LabelForm.NOMINAL;
  }

  private String wordAt(int index) {
    return layout.words(layout.words().get(index)).toLowerCase(Locale.ROOT);
  }

  /** The innermost statement whose content holds the marks. */
  private @Nullable Statement said(Span span) {
    Statement best = null;
    for (Statement statement : statements) {
      boolean holds = statement.wording().content().stream().anyMatch(c -> c.overlaps(span));
      if (holds && (best == null || length(statement) <= length(best))) {
        best = statement;
      }
    }
    return best;
  }

  private static int length(Statement statement) {
    return statement.wording().content().stream().mapToInt(Span::length).sum();
  }

  /** Every word has a capital, or the words before say that a title follows. */
  private boolean isTitle(List<Span> words) {
    long small =
        words.stream().filter(w -> Character.isLowerCase(layout.words(w).charAt(0))).count();
    int before = layout.wordFrom(words.get(0).start()) - 2;
    String word = before < 0 ? "" : layout.words(layout.words().get(before));
    return small == 0 || TITLE_BEFORE.matcher(word).matches();
  }

  /** A comma or question before the closing mark, or a cue in the sentence, shows speech. */
  private boolean isSpeech(Span span) {
    String words = layout.words(span);
    if (words.matches("(?s).*[,?!]\\W*")) {
      return true;
    }
    int sentence = layout.sentenceAt(span.start());
    Span whole = layout.sentences().get(sentence);
    return statements.stream()
        .flatMap(s -> s.wording().cue().stream())
        .anyMatch(
            cue ->
                whole.covers(cue) && Math.abs(cue.end() - span.start()) < 12 && said(span) == null);
  }

  /** The index of the item that is this word. */
  private int index(Span word) {
    for (int i = 0; i < row.items().size(); i++) {
      if (row.item(i).span().covers(word)) {
        return i;
      }
    }
    return -1;
  }

  /** A noun with its modifiers, or an adjective alone. */
  private boolean isDescription(List<Span> words) {
    int last = index(words.get(words.size() - 1));
    return last >= 0
        && words.stream()
            .map(this::index)
            .filter(row::has)
            .map(row::item)
            .noneMatch(i -> i.isWord() && i.part().isVerb() && !i.lower().endsWith("ed"))
        && (row.isNoun(last) || row.isInside(last));
  }

  /** A description that judges, or one with an adjective: a quoted noun alone is mostly a term. */
  private boolean isDistanced(List<Span> words) {
    boolean adjective =
        words.size() > 1
            && words.stream()
                .map(this::index)
                .filter(row::has)
                .anyMatch(i -> row.item(i).part() == PartOfSpeech.ADJECTIVE);
    return isLabel(words) || adjective && isDescription(words);
  }

  /** A description that judges or classes, or one of what political actors do. */
  private boolean isLabel(List<Span> words) {
    int last = index(words.get(words.size() - 1));
    boolean judged =
        words.stream()
            .map(this::index)
            .filter(row::has)
            .map(row::item)
            .anyMatch(
                i -> LabelWords.modifier(i).isPresent() || LabelWords.noun(i.lower()).isPresent());
    return isDescription(words) && (judged || EVENT.matcher(row.item(last).lower()).matches());
  }

  private void soCalled(int word) {
    int first = word + 1;
    while (row.has(first) && row.item(first).text().matches("[\"“”'‘]")) {
      first++;
    }
    int head = row.has(first) ? row.head(first) : -1;
    if (head >= first && row.sameSentence(word, head)) {
      int from = row.labelStart(first, head);
      Span span = row.span(word, head + 1);
      String actor =
          row.has(head + 1)
                  && row.sameSentence(head, head + 1)
                  && row.item(head + 1).actor() != null
              ? row.item(head + 1).actor()
              : referents.of(span).orElse(null);
      found.add(
          new Draft(actor, span, row.words(from, head + 1), LabelForm.NOMINAL, Distance.SO_CALLED));
    }
  }

  /** "Called Open Nets a gang", "described it as a retreat". */
  private void named(int verb) {
    boolean as = LabelWords.NAMING.has(row.item(verb).lower(), "as");
    int label = -1;
    String actor = null;
    for (int i = verb + 1; row.sameSentence(verb, i) && i < verb + 8; i++) {
      Item item = row.item(i);
      if (item.lower().matches("[,;:]|that|who|which|for|on|and")) {
        return;
      }
      if (as
          ? item.is("as")
          : i > verb + 1 && item.lower().matches("a|an|the") && !row.isNoun(i - 1) || isMark(i)) {
        label = i;
        break;
      }
      actor = item.actor() == null ? actor : item.actor();
    }
    if (label < 0 || !row.item(verb).part().isVerb() || actor == null && !isEvent(verb, label)) {
      return;
    }
    int first = row.skipDeterminers(as && row.is(label, "as") ? label + 1 : label);
    while (isMark(first)) {
      first++;
    }
    int head = row.has(first) ? row.head(first) : -1;
    if (head >= first
        && row.sameSentence(verb, head)
        && (isMark(first - 1) || Character.isLowerCase(row.item(first).text().charAt(0)))) {
      int from = row.labelStart(first, head);
      found.add(
          new Draft(
              actor,
              row.span(first, head + 1),
              row.words(from, head + 1),
              LabelForm.PREDICATE,
              Distance.ATTRIBUTED));
    }
  }

  private boolean isEvent(int verb, int label) {
    for (int i = verb + 1; i < label; i++) {
      if (row.item(i).is("of")) {
        return false;
      }
      if (EVENT.matcher(row.item(i).lower()).matches()) {
        return true;
      }
    }
    return label == verb + 1 || row.item(verb + 1).lower().matches("it|this|them|him|her");
  }

  private boolean isMark(int index) {
    return row.has(index) && row.item(index).text().matches("[\"“]");
  }
}
