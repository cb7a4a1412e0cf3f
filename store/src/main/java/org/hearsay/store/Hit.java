package org.hearsay.store;

import java.util.List;
import org.hearsay.record.Event;
import org.hearsay.record.Label;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;

/** One thing that a query found, in its article. */
public sealed interface Hit {

  /** The article in which it stands. */
  StoredArticle article();

  /** The id of what was found, in the article's record; of an article, its id in the store. */
  String id();

  /** The words of the text that show it, in text order; empty for a whole article. */
  List<Span> spans();

  /** A statement. */
  record OfStatement(StoredArticle article, Statement statement) implements Hit {
    @Override
    public String id() {
      return statement.id();
    }

    @Override
    public List<Span> spans() {
      return statement.wording().spans();
    }
  }

  /** An event. */
  record OfEvent(StoredArticle article, Event event) implements Hit {
    @Override
    public String id() {
      return event.id();
    }

    @Override
    public List<Span> spans() {
      return List.of(event.trigger());
    }
  }

  /** A label. */
  record OfLabel(StoredArticle article, Label label) implements Hit {
    @Override
    public String id() {
      return label.id();
    }

    @Override
    public List<Span> spans() {
      return List.of(label.span());
    }
  }

  /** A whole article. */
  record OfArticle(StoredArticle article) implements Hit {
    @Override
    public String id() {
      return article.id();
    }

    @Override
    public List<Span> spans() {
      return List.of();
    }
  }
}
