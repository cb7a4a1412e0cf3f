package org.hearsay.gather.page;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page as blocks, with how much prose stands in each of its elements and which of them are
 * clutter.
 */
final class Outline {
  /** What holds more of the page's prose than this is no clutter, whatever it is called. */
  private static final double TOO_MUCH_FOR_CLUTTER = 0.4;

  private static final int NEAR = 6;
  private static final int CAPTION_LENGTH = 500;
  private static final int CAPTION_WORDS = 35;

  private final Map<Element, Integer> weights = new IdentityHashMap<>();
  private final Map<Element, Integer> lengths = new IdentityHashMap<>();
  private final Map<Element, Boolean> clutter = new IdentityHashMap<>();
  private final Set<Element> pictured = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> headed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Element body;
  private final List<Block> blocks;

  private Outline(Element body) {
    this.body = body;
    List<Block> all = Blocks.of(body);
    all.forEach(block -> add(weights, block, block.weight()));
    spare(heaviest());
    this.blocks = all.stream().filter(block -> !inClutter(block.element())).toList();
    weights.clear();
    blocks.forEach(block -> add(weights, block, block.weight()));
    blocks.forEach(block -> add(lengths, block, block.text().length()));
    body.select("img, picture").forEach(image -> near(image, pictured));
    body.select("h1").forEach(heading -> near(heading, headed));
  }

  static Outline of(Element body) {
    return new Outline(body);
  }

  /** The blocks that stand in no clutter, in page order. */
  List<Block> blocks() {
    return blocks;
  }

  /** The characters of prose inside an element. */
  int weight(Element element) {
    return weights.getOrDefault(element, 0);
  }

  /** Words beside a picture: the only ones in a small element that holds an image. */
  boolean caption(Block block) {
    Element at = block.element();
    if (block.words() > CAPTION_WORDS || at.normalName().equals("p") && pictured.contains(at)) {
      return false;
    }
    for (int up = 0;
        up < NEAR - 2 && at != null && !at.equals(body) && !headed.contains(at);
        up++) {
      if (pictured.contains(at)) {
        return weight(at) <= block.weight() && lengths.getOrDefault(at, 0) < CAPTION_LENGTH;
      }
      at = at.parent();
    }
    return false;
  }

  private @Nullable Element heaviest() {
    Element heaviest = null;
    for (Element element : body.getAllElements()) {
      if (weight(element) > (heaviest == null ? 0 : weight(heaviest))
          && Clutter.articleBody(element)) {
        heaviest = element;
      }
    }
    return heaviest;
  }

  /** What calls itself the article's body, and all around it, is no clutter. */
  private void spare(@Nullable Element articleBody) {
    for (Element at = articleBody; at != null; at = at.parent()) {
      clutter.put(at, false);
    }
  }

  private static void near(Element element, Set<Element> marked) {
    Element at = element;
    for (int up = 0; up <= NEAR && at != null; up++, at = at.parent()) {
      marked.add(at);
    }
  }

  private static void add(Map<Element, Integer> sums, Block block, int amount) {
    if (amount > 0) {
      for (Element at = block.element(); at != null; at = at.parent()) {
        sums.merge(at, amount, Integer::sum);
      }
    }
  }

  private boolean inClutter(Element element) {
    Deque<Element> unknown = new ArrayDeque<>();
    Element at = element;
    while (at != null && !at.equals(body) && !clutter.containsKey(at)) {
      unknown.push(at);
      at = at.parent();
    }
    boolean is = at != null && !at.equals(body) && clutter.getOrDefault(at, false);
    for (Element each : unknown) {
      is = is || Clutter.container(each) && weight(each) < TOO_MUCH_FOR_CLUTTER * weight(body);
      clutter.put(each, is);
    }
    return is;
  }
}
