package org.hearsay.eval.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.reader.coreference.Chain;
import org.hearsay.record.Span;

/**
 * Chains of mentions against GUM's, by the three measures whose mean is the CoNLL score: MUC
 * (Vilain et al. 1995), B³ (Bagga and Baldwin 1998) and CEAF of entities (Luo 2005). Mentions count
 * by their exact span; chains of one mention are left out on both sides, as in OntoGUM (Zhu et al.
 * 2021). Adds up one article after the other. Not for use by several threads.
 */
public final class CoreferenceScore {
  private final Sum muc = new Sum();
  private final Sum b3 = new Sum();
  private final Sum ceaf = new Sum();
  private final Sum mentions = new Sum();

  /**
   * Adds an article.
   *
   * @param text its text
   * @param found the chains that were found in it
   * @param gold the article's file in GUM
   * @throws IOException when the file cannot be read
   */
  public void add(String text, List<Chain> found, Path gold) throws IOException {
    int[] visible = visible(text);
    List<Set<Span>> ours = new ArrayList<>();
    for (Chain chain : found) {
      Set<Span> spans = new HashSet<>();
      chain
          .mentions()
          .forEach(m -> spans.add(new Span(visible[m.span().start()], visible[m.span().end()])));
      ours.add(spans);
    }
    add(several(ours), several(GumChains.in(gold)));
  }

  /** For each offset of a text, how many visible characters stand before it. */
  private static int[] visible(String text) {
    int[] visible = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      visible[i + 1] = visible[i] + (Character.isWhitespace(text.charAt(i)) ? 0 : 1);
    }
    return visible;
  }

  private static List<Set<Span>> several(List<Set<Span>> chains) {
    return chains.stream().filter(chain -> chain.size() > 1).toList();
  }

  void add(List<Set<Span>> found, List<Set<Span>> gold) {
    muc.add(links(gold, found), links(found, gold), most(gold), most(found));
    b3.add(shares(gold, found), shares(found, gold), size(gold), size(found));
    double similar = Assignment.best(similarities(found, gold));
    ceaf.add(similar, similar, gold.size(), found.size());
    Set<Span> wanted = new HashSet<>();
    gold.forEach(wanted::addAll);
    long right = found.stream().flatMap(Set::stream).filter(wanted::contains).count();
    mentions.add(right, right, size(gold), size(found));
  }

  /** Links of these chains that are in the others too. */
  private static double links(List<Set<Span>> chains, List<Set<Span>> others) {
    Map<Span, Integer> of = chainOf(others);
    double links = 0;
    for (Set<Span> chain : chains) {
      Set<Integer> parts = new HashSet<>();
      int alone = 0;
      for (Span mention : chain) {
        Integer part = of.get(mention);
        if (part == null) {
          alone++;
        } else {
          parts.add(part);
        }
      }
      links += chain.size() - parts.size() - alone;
    }
    return links;
  }

  private static double most(List<Set<Span>> chains) {
    return size(chains) - chains.size();
  }

  /** For each mention the share of its chain that is in the same one of the others, added up. */
  private static double shares(List<Set<Span>> chains, List<Set<Span>> others) {
    Map<Span, Integer> of = chainOf(others);
    double shares = 0;
    for (Set<Span> chain : chains) {
      Map<Integer, Integer> counts = new HashMap<>();
      chain.stream().filter(of::containsKey).forEach(m -> counts.merge(of.get(m), 1, Integer::sum));
      for (int count : counts.values()) {
        shares += (double) count * count / chain.size();
      }
    }
    return shares;
  }

  private static double[][] similarities(List<Set<Span>> found, List<Set<Span>> gold) {
    double[][] similar = new double[found.size()][gold.size()];
    for (int i = 0; i < found.size(); i++) {
      for (int j = 0; j < gold.size(); j++) {
        long both = found.get(i).stream().filter(gold.get(j)::contains).count();
        similar[i][j] = 2.0 * both / (found.get(i).size() + gold.get(j).size());
      }
    }
    return similar;
  }

  private static int size(List<Set<Span>> chains) {
    return chains.stream().mapToInt(Set::size).sum();
  }

  private static Map<Span, Integer> chainOf(List<Set<Span>> chains) {
    Map<Span, Integer> of = new HashMap<>();
    for (int i = 0; i < chains.size(); i++) {
      for (Span mention : chains.get(i)) {
        of.put(mention, i);
      }
    }
    return of;
  }

  /** The figures over all articles that were added. */
  public List<Figure> figures() {
    double mean = (muc.f1() + b3.f1() + ceaf.f1()) / 3;
    return List.of(
        new Figure("CoNLL average", Rate.rounded(mean), null, null, mentions.gold()),
        muc.figure("MUC"),
        b3.figure("B³"),
        ceaf.figure("CEAF of entities"),
        mentions.figure("mentions"));
  }

  /** Sums over articles of what precision and recall are shares of. */
  private static final class Sum {
    private double recalled;
    private double precise;
    private double gold;
    private double found;

    void add(double moreRecalled, double morePrecise, double moreGold, double moreFound) {
      recalled += moreRecalled;
      precise += morePrecise;
      gold += moreGold;
      found += moreFound;
    }

    double precision() {
      return found == 0 ? 0 : precise / found;
    }

    double recall() {
      return gold == 0 ? 0 : recalled / gold;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    long gold() {
      return Math.round(gold);
    }

    Figure figure(String measure) {
      return new Figure(
          measure, Rate.rounded(f1()), Rate.rounded(precision()), Rate.rounded(recall()), gold());
    }
  }
}
