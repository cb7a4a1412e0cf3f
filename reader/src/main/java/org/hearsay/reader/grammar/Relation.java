package org.hearsay.reader.grammar;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Relations of a word to its head, those of Universal Dependencies 2 (de Marneffe et al. 2021). */
public enum Relation {
  /** A clause that describes a noun: the man (walking). */
  DESCRIBING_CLAUSE("acl"),
  /** A relative clause. */
  RELATIVE_CLAUSE("acl:relcl"),
  /** An adverbial clause. */
  ADVERBIAL_CLAUSE("advcl"),
  /** An adverb. */
  ADVERB("advmod"),
  /** An adjective of a noun. */
  ADJECTIVE("amod"),
  /** An apposition: Bell, the (mayor). */
  APPOSITION("appos"),
  /** An auxiliary verb. */
  AUXILIARY("aux"),
  /** The auxiliary of a passive. */
  PASSIVE_AUXILIARY("aux:pass"),
  /** A preposition or possessive ending of a noun. */
  CASE("case"),
  /** A coordinating conjunction. */
  COORDINATOR("cc"),
  /** A clause that is the object: said that it (rained). */
  CLAUSAL_OBJECT("ccomp"),
  /** A noun before its noun. */
  COMPOUND("compound"),
  /** The particle of a verb: carry (out). */
  PARTICLE("compound:prt"),
  /** A further member of a coordination. */
  CONJUNCT("conj"),
  /** The copula: (is) ready. */
  COPULA("cop"),
  /** A clause that is the subject. */
  CLAUSAL_SUBJECT("csubj"),
  /** A relation that is none of the others. */
  UNSPECIFIED("dep"),
  /** A determiner. */
  DETERMINER("det"),
  /** A word of discourse: well. */
  DISCOURSE("discourse"),
  /** There, or it without meaning. */
  EXPLETIVE("expl"),
  /** The later words of a fixed expression: as well as. */
  FIXED("fixed"),
  /** The later words of a name. */
  FLAT("flat"),
  /** The indirect object. */
  INDIRECT_OBJECT("iobj"),
  /** The word that opens a clause: that, to, if. */
  MARKER("mark"),
  /** A noun with its preposition, of a noun. */
  NOUN_MODIFIER("nmod"),
  /** A possessor. */
  POSSESSOR("nmod:poss"),
  /** A noun without preposition, of a noun: last week. */
  NOUN_MODIFIER_UNMARKED("nmod:unmarked"),
  /** The subject. */
  SUBJECT("nsubj"),
  /** The subject of a passive. */
  PASSIVE_SUBJECT("nsubj:pass"),
  /** A number of a noun. */
  NUMBER("nummod"),
  /** The object. */
  OBJECT("obj"),
  /** A noun with its preposition, of a verb. */
  OBLIQUE("obl"),
  /** A noun without preposition, of a verb: came last (week). */
  OBLIQUE_UNMARKED("obl:unmarked"),
  /** What stays when the verb is left out. */
  ORPHAN("orphan"),
  /** A clause set beside. */
  PARATAXIS("parataxis"),
  /** A later word of what is one word in the treebanks: U.S. */
  PART("part"),
  /** A mark. */
  PUNCTUATION("punct"),
  /** The head of the sentence. */
  ROOT("root"),
  /** Who is spoken to. */
  VOCATIVE("vocative"),
  /** A clause without its own subject: wants to (go). */
  OPEN_CLAUSE("xcomp");

  private static final Set<Relation> CLAUSES =
      EnumSet.of(
          ROOT,
          CLAUSAL_OBJECT,
          CLAUSAL_SUBJECT,
          ADVERBIAL_CLAUSE,
          DESCRIBING_CLAUSE,
          RELATIVE_CLAUSE,
          OPEN_CLAUSE,
          PARATAXIS);

  private static final Map<String, Relation> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(Relation::label, Function.identity()));

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  /** The relation's name there: "nsubj". */
  public String label() {
    return label;
  }

  /** Whether it is a subject, of an active or a passive. */
  public boolean isSubject() {
    return this == SUBJECT || this == PASSIVE_SUBJECT;
  }

  /** Whether the word is the verb or predicate of a clause of its own. */
  public boolean isClause() {
    return CLAUSES.contains(this);
  }

  /**
   * The relation with this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  static Relation of(String label) {
    Relation found = BY_NAME.get(label);
    if (found == null) {
      throw new IllegalArgumentException("relation must be one of UD but was " + label + ".");
    }
    return found;
  }
}
