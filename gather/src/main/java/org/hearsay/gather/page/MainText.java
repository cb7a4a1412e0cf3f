package org.hearsay.gather.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article among everything that stands on its page.
 *
 * <p>The article's place is the element that calls itself the article's body and holds much of the
 * page's prose, else the deepest one that holds nearly all of it. What stands between the headline
 * and that place belongs to it when it reads like prose: the standfirst. Container names and lines
 * that betray other things are in {@code containers.txt}, {@code bodies.txt} and {@code lines.txt};
 * none of them is about one publisher.
 */
final class MainText {
  private static final double NEARLY_ALL = 0.75;
  private static final double MUCH = 0.4;

  private final Outline outline;
  private final Element body;
  private final Set<String> titles;
  private final Set<Element> places;

  private MainText(Element body, List<String> titles) {
    this.body = body;
    this.outline = Outline.of(body);
    this.titles =
        titles.stream()
            .map(MainText::squeeze)
            .filter(title -> !title.isEmpty())
            .collect(Collectors.toSet());
    this.places = Collections.newSetFromMap(new IdentityHashMap<>());
    this.places.addAll(places());
  }

  /**
   * The article's paragraphs, separated by one blank line. Takes out of the page what is never
   * read.
   */
  static String of(Document page, List<String> titles) {
    page.select(Clutter.NEVER).remove();
    return new MainText(page.body(), titles).text();
  }

  private String text() {
    List<Block> blocks = outline.blocks();
    List<Block> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int headline = headline(blocks);
    boolean begun = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean inside = inside(block.element());
      begun |= inside;
      boolean before =
          !begun && headline >= 0 && i > headline && block.words() >= 8 && block.linked() < 0.3;
      if ((inside || before)
          && keep(block)
          && (block.words() < 6 || seen.add(squeeze(block.text())))) {
        kept.add(block);
      }
    }
    return withoutEmptyHeadings(kept).stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }

  /** The block of the headline nearest above the article, or -1. */
  private int headline(List<Block> blocks) {
    int at = -1;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.prose() && inside(block.element())) {
        break;
      }
      if (block.element().normalName().equals("h1") || titles.contains(squeeze(block.text()))) {
        at = i;
      }
    }
    return at;
  }

  private Collection<Element> places() {
    Element marked = null;
    for (Element element : body.getAllElements()) {
      double least = marked == null ? outline.weight(body) * MUCH : outline.weight(marked) / 2.0;
      if (outline.weight(element) > least && Clutter.articleBody(element)) {
        marked = element;
      }
    }
    return marked == null ? List.of(deepest(body)) : alike(marked);
  }

  /** An article that is cut into several bodies of one kind is all of them. */
  private List<Element> alike(Element marked) {
    List<Element> alike = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      if (outline.weight(element) > 0
          && element.className().equals(marked.className())
          && Clutter.articleBody(element)) {
        alike.add(element);
      }
    }
    return alike;
  }

  private Element deepest(Element from) {
    Element place = from;
    for (Element next = heaviest(from);
        next != null && outline.weight(next) >= NEARLY_ALL * outline.weight(place); ) {
      place = next;
      next = heaviest(place);
    }
    return place;
  }

  private @Nullable Element heaviest(Element parent) {
    Element heaviest = null;
    for (Element child : parent.children()) {
      if (outline.weight(child) > (heaviest == null ? 0 : outline.weight(heaviest))) {
        heaviest = child;
      }
    }
    return heaviest;
  }

  private boolean inside(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (places.contains(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean keep(Block block) {
    String text = block.text();
    if (block.words() == 0
        || titles.contains(squeeze(text))
        || Clutter.line(text)
        || outline.caption(block)) {
      return false;
    }
    return switch (block.kind()) {
      case HEADING -> block.linked() < 0.8;
      case PARAGRAPH -> block.linked() < (block.sentence() ? 0.95 : 0.7);
      case ITEM -> block.linked() < 0.6;
      case LOOSE -> block.linked() < 0.5 && block.words() > (block.sentence() ? 2 : 6);
    };
  }

  private static Collection<Block> withoutEmptyHeadings(List<Block> blocks) {
    Deque<Block> kept = new ArrayDeque<>();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (block.kind() != Block.Kind.HEADING || !kept.isEmpty()) {
        kept.push(block);
      }
    }
    return kept;
  }

  /** Words alone, in lower case, for comparing. */
  static String squeeze(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
