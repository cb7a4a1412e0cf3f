package org.hearsay.reader.actor;

import java.util.List;
import java.util.Optional;
import org.hearsay.reader.statement.FinishedStatement;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.ActorType;
import org.hearsay.record.SourceType;
import org.hearsay.record.Span;

/**
 * Finds the antecedent of "who" and "which": the name or noun phrase right before it, or the name
 * behind its clause.
 */
final class RelativeSource {

  private static final int LONGEST_PHRASE = 8;

  private final ActorTable table;
  private final Layout layout;
  private final Nominals nominals;

  RelativeSource(ActorTable table, Nominals nominals) {
    this.table = table;
    this.layout = table.layout();
    this.nominals = nominals;
  }

  Optional<ActorDraft> antecedent(Span pronoun, FinishedStatement statement) {
    int last = layout.wordFrom(pronoun.start()) - 1;
    while (last >= 0 && word(last).matches("[,)—–-]|--")) {
      last--;
    }
    if (last < 0) {
      return Optional.empty();
    }
    Optional<Span> name = table.nameAt(layout.words().get(last));
    if (name.isPresent()) {
      return Optional.of(table.named(name.get()));
    }
    List<NounPhrase.Item> items = NounPhrase.items(table, List.of(phraseBefore(last)));
    return items.isEmpty() ? Optional.empty() : described(new NounPhrase(items), statement);
  }

  /** The words back to a determiner, a name before a comma, or the sentence's start. */
  private Span phraseBefore(int last) {
    int sentence =
        layout.sentences().get(layout.sentenceAt(layout.words().get(last).start())).start();
    int first = last;
    while (first > 0
        && last - first < LONGEST_PHRASE
        && !Lexicon.DETERMINERS.has(word(first))
        && layout.words().get(first - 1).start() >= sentence
        && !word(first - 1).matches("[,;:—–]|--")
        && !Verbs.isLikely(word(first - 1))) {
      first--;
    }
    return layout.words().get(first).union(layout.words().get(last));
  }

  private Optional<ActorDraft> described(NounPhrase phrase, FinishedStatement statement) {
    Optional<ActorDraft> nameInRest =
        phrase.rest().stream()
            .filter(NounPhrase.Item::name)
            .map(i -> table.named(i.span()))
            .filter(ActorDraft::isPerson)
            .findFirst();
    String head = phrase.head().text();
    if (phrase.isNamed()) {
      return Optional.of(table.named(phrase.head().span()));
    }
    return nameBehind(statement)
        .or(() -> phrase.isDefinite() ? nominals.described(phrase) : Optional.empty())
        .or(() -> Lexicon.isPlural(head) ? Optional.of(group(phrase, head)) : nameInRest)
        .or(
            () ->
                Lexicon.role(head)
                    .map(
                        r ->
                            nominals.nameless(phrase, ActorType.PERSON, SourceType.UNNAMED, true)));
  }

  private ActorDraft group(NounPhrase phrase, String head) {
    SourceType type =
        Lexicon.PEOPLE.has(head, "unnamed") ? SourceType.UNNAMED : SourceType.COLLECTIVE;
    return nominals.nameless(phrase, ActorType.GROUP, type, false);
  }

  /** "An engineer who doubts it, Ann Vell": the name follows the clause and a comma. */
  private Optional<ActorDraft> nameBehind(FinishedStatement statement) {
    int next = layout.wordFrom(statement.reach().end());
    if (next + 1 >= layout.words().size() || !word(next).equals(",")) {
      return Optional.empty();
    }
    return table
        .nameAt(layout.words().get(next + 1))
        .map(table::named)
        .filter(ActorDraft::isPerson);
  }

  private String word(int index) {
    return layout.words(layout.words().get(index));
  }
}
