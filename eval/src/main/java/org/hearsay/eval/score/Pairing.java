package org.hearsay.eval.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Pairs what is found with what is wanted, one to one, the most alike first. */
final class Pairing {

  /** The places of two that belong together in their lists. */
  record Pair(int found, int gold) {}

  private record Candidate(double likeness, Pair pair) {}

  private static final Comparator<Candidate> MOST_ALIKE_FIRST =
      Comparator.comparingDouble(Candidate::likeness)
          .reversed()
          .thenComparingInt(candidate -> candidate.pair().found())
          .thenComparingInt(candidate -> candidate.pair().gold());

  private Pairing() {}

  /** Pairs that are at least so much alike. */
  static <F, G> List<Pair> of(
      List<F> found, List<G> gold, ToDoubleBiFunction<F, G> likeness, double least) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      for (int j = 0; j < gold.size(); j++) {
        double alike = likeness.applyAsDouble(found.get(i), gold.get(j));
        if (alike >= least) {
          candidates.add(new Candidate(alike, new Pair(i, j)));
        }
      }
    }
    candidates.sort(MOST_ALIKE_FIRST);
    return oneToOne(candidates);
  }

  private static List<Pair> oneToOne(List<Candidate> candidates) {
    Set<Integer> usedFound = new HashSet<>();
    Set<Integer> usedGold = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Pair pair = candidate.pair();
      if (!usedFound.contains(pair.found()) && !usedGold.contains(pair.gold())) {
        usedFound.add(pair.found());
        usedGold.add(pair.gold());
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
