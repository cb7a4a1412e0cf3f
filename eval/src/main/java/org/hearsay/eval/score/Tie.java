package org.hearsay.eval.score;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role or an affiliation in the form in which records and gold are compared.
 *
 * @param name the title of a role, the other actor's name of an affiliation
 * @param rest the body of a role by its name, or the relation; null where it is not told
 */
record Tie(String name, @Nullable String rest) {

  /** How many of the wanted roles are there, each found one used once. */
  static int roles(List<Tie> found, List<Tie> gold) {
    return right(found, gold, Tie::isRole);
  }

  /** How many of the wanted affiliations are there, each found one used once. */
  static int affiliations(List<Tie> found, List<Tie> gold) {
    return right(found, gold, Tie::isAffiliation);
  }

  private interface Likeness {
    boolean test(Tie found, Tie gold);
  }

  private static int right(List<Tie> found, List<Tie> gold, Likeness same) {
    List<Tie> left = new ArrayList<>(found);
    int right = 0;
    for (Tie wanted : gold) {
      int hit = 0;
      while (hit < left.size() && !same.test(left.get(hit), wanted)) {
        hit++;
      }
      if (hit < left.size()) {
        left.remove(hit);
        right++;
      }
    }
    return right;
  }

  private static boolean isRole(Tie found, Tie gold) {
    boolean body = gold.rest == null || found.rest != null && Names.same(found.rest, gold.rest);
    return body && Names.same(found.name, gold.name);
  }

  private static boolean isAffiliation(Tie found, Tie gold) {
    return Names.same(found.name, gold.name) && found.rest != null && found.rest.equals(gold.rest);
  }
}
