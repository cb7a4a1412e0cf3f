package org.hearsay.gather.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts an element into blocks, in page order. */
final class Blocks implements NodeVisitor {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp",
          "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "br",
          "img", "nobr");
  private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> ITEMS = Set.of("li", "dd", "dt", "td", "th");

  private final List<Block> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Element root;
  private Element block;
  private int links;
  private int linked;

  private Blocks(Element root) {
    this.root = root;
    this.block = root;
  }

  static List<Block> of(Element root) {
    Blocks blocks = new Blocks(root);
    root.traverse(blocks);
    blocks.flush();
    return List.copyOf(blocks.found);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      text.append('\n');
    } else if (name.equals("a")) {
      links++;
    } else if (!inline(element)) {
      flush();
      block = element;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links--;
      } else if (!inline(element)) {
        flush();
        block = element.equals(root) || element.parent() == null ? root : element.parent();
      }
    }
  }

  private static boolean inline(Element element) {
    return INLINE.contains(element.normalName()) || element.normalName().indexOf('-') > 0;
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060') {
        continue;
      }
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u2007' || c == '\u202f') {
        space();
      } else {
        text.append(c);
        linked += links > 0 ? 1 : 0;
      }
    }
  }

  private void space() {
    int end = text.length();
    if (end > 0 && text.charAt(end - 1) != ' ' && text.charAt(end - 1) != '\n') {
      text.append(' ');
      linked += links > 0 ? 1 : 0;
    }
  }

  private void flush() {
    String all = text.toString().replaceAll(" *\n *", "\n").strip();
    for (String part : all.split("\n\n+")) {
      if (!part.isBlank()) {
        int share =
            all.length() == part.length()
                ? Math.min(linked, part.length())
                : (int) ((long) linked * part.length() / all.length());
        found.add(new Block(block, kind(block), part, share));
      }
    }
    text.setLength(0);
    linked = 0;
  }

  private static Block.Kind kind(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      String name = at.normalName();
      if (PARAGRAPHS.contains(name)) {
        return Block.Kind.PARAGRAPH;
      } else if (HEADINGS.contains(name)) {
        return Block.Kind.HEADING;
      } else if (ITEMS.contains(name)) {
        return Block.Kind.ITEM;
      } else if (at.children().size() > 3) {
        break;
      }
    }
    return Block.Kind.LOOSE;
  }
}
