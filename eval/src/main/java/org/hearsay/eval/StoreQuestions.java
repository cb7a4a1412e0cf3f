package org.hearsay.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hearsay.record.Actor;
import org.hearsay.record.ActorType;
import org.hearsay.record.ArticleRecord;
import org.hearsay.record.Span;
import org.hearsay.record.Statement;
import org.hearsay.store.Identity;
import org.hearsay.store.Store;

/**
 * What a store is asked while it is measured. The gaps of a line are filled anew each time: NAME by
 * a person who speaks in some article, PUBLIC by one of the most talkative, WORD by a word of what
 * somebody says, RARE by one that few articles have, OUTLET and MONTH by one of those that there
 * are.
 */
final class StoreQuestions {
  /** Every key of the query language, alone and with others. */
  static final List<String> LINES =
      List.of(
          "",
          "who:NAME",
          "who:PUBLIC",
          "who:NAME WORD",
          "who:PUBLIC WORD",
          "who:PUBLIC mentions:PUBLIC",
          "who:PUBLIC to:PUBLIC",
          "who:PUBLIC event:CONSULT status:scheduled",
          "who:NAME,PUBLIC -type:direct",
          "who:john*",
          "to:NAME",
          "to:PUBLIC",
          "mentions:NAME",
          "mentions:PUBLIC",
          "mentions:PUBLIC -who:PUBLIC WORD",
          "WORD",
          "RARE",
          "the",
          "xyzzy",
          "the xyzzy",
          "WORD WORD",
          "WORD the",
          "\"of the\" WORD",
          "\"said the of\"",
          "WORD*",
          "-the WORD",
          "event:PROTEST",
          "event:PROTEST status:scheduled",
          "event:ASSAULT WORD",
          "status:denied",
          "happens-from:MONTH-01 happens-to:MONTH-28",
          "event:CONSULT status:scheduled happens-from:MONTH-01 happens-to:MONTH-28",
          "label:WORD",
          "label:leader who:PUBLIC",
          "channel:social_media",
          "channel:interview WORD",
          "channel:court published-to:MONTH-28",
          "type:direct",
          "type:mixed source:document",
          "type:direct denied:yes",
          "source:unnamed WORD outlet:OUTLET",
          "denied:yes who:PUBLIC",
          "issue:trade stance:support",
          "outlet:OUTLET",
          "outlet:OUTLET who:NAME",
          "outlet:OUTLET who:PUBLIC published-from:MONTH-01",
          "outlet:OUTLET published-from:MONTH-01 published-to:MONTH-28 WORD",
          "said-from:MONTH-01 said-to:MONTH-28",
          "said-from:MONTH-01 said-to:MONTH-28 who:PUBLIC",
          "said-to:MONTH-28 WORD",
          "published-from:MONTH-01 published-to:MONTH-28",
          "published-to:MONTH-28 who:PUBLIC",
          "published-to:MONTH-28 WORD type:indirect",
          "find:events",
          "find:events who:PUBLIC",
          "find:events who:PUBLIC to:PUBLIC",
          "find:events mentions:PUBLIC status:scheduled",
          "find:events event:ASSAULT,COERCE status:happened",
          "find:events event:PROTEST WORD outlet:OUTLET",
          "find:events status:scheduled happens-from:MONTH-01 happens-to:MONTH-28",
          "find:labels",
          "find:labels WORD",
          "find:labels label:WORD",
          "find:labels mentions:PUBLIC",
          "find:labels mentions:PUBLIC who:PUBLIC",
          "find:labels label:leader outlet:OUTLET",
          "find:articles",
          "find:articles WORD",
          "find:articles RARE who:NAME",
          "find:articles who:PUBLIC mentions:PUBLIC",
          "find:articles WORD WORD published-from:MONTH-01",
          "find:articles outlet:OUTLET mentions:PUBLIC the");

  private static final int LETTERS = 4;
  private static final int MONTHS = 120;
  private static final int FIRST_YEAR = 2015;
  private static final int MONTHS_A_YEAR = 12;
  private static final int OUTLETS = 40;

  private final RepeatedRecords records;
  private final int articles;
  private final List<String> said = new ArrayList<>();
  private final List<String> rare = new ArrayList<>();
  private final List<String> talkative;
  private final Random random = new Random(6);

  /** Fills gaps with what this store holds: so many of these records. */
  StoreQuestions(
      List<ArticleRecord> originals, RepeatedRecords records, int articles, Store store) {
    this.records = records;
    this.articles = articles;
    this.talkative = store.identities().mostTalkative(20).stream().map(Identity::name).toList();
    Map<String, Integer> held = new HashMap<>();
    for (ArticleRecord whole : originals) {
      for (Statement statement : whole.statements()) {
        for (Span span : statement.wording().content()) {
          words(span.words(whole.article().text())).forEach(said::add);
        }
      }
      new HashSet<>(words(whole.article().text()).toList())
          .forEach(word -> held.merge(word, 1, Integer::sum));
    }
    held.forEach(
        (word, count) -> {
          if (count == 1) {
            rare.add(word);
          }
        });
    rare.sort(null);
  }

  /** The line with its gaps filled, otherwise each time. */
  String filled(String line) {
    return Stream.<UnaryOperator<String>>of(
            each -> each.replaceFirst("NAME", quoted(name())),
            each -> each.replaceFirst("PUBLIC", quoted(any(talkative))),
            each -> each.replaceFirst("PUBLIC", quoted(any(talkative))),
            each -> each.replaceFirst("WORD", any(said)),
            each -> each.replaceFirst("WORD", any(said)),
            each -> each.replaceFirst("RARE", any(rare)),
            each -> each.replaceFirst("OUTLET", quoted("Courier " + (random.nextInt(OUTLETS) + 1))),
            each -> each.replace("MONTH", month()))
        .reduce(UnaryOperator.identity(), (one, two) -> each -> two.apply(one.apply(each)))
        .apply(line);
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split("[^\\p{L}]+"))
        .filter(word -> word.length() >= LETTERS)
        .map(word -> word.toLowerCase(Locale.ROOT));
  }

  private String name() {
    while (true) {
      ArticleRecord whole = records.of(random.nextInt(articles));
      for (Statement statement : whole.statements()) {
        for (Actor actor : whole.actors()) {
          if (actor.type() == ActorType.PERSON
              && statement.attribution().speakers().contains(actor.id())) {
            return actor.name();
          }
        }
      }
    }
  }

  private String any(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private String month() {
    int month = random.nextInt(MONTHS);
    return "%d-%02d".formatted(FIRST_YEAR + month / MONTHS_A_YEAR, month % MONTHS_A_YEAR + 1);
  }

  private static String quoted(String words) {
    return "\"" + words.replaceAll("[\"\\\\$]", " ") + "\"";
  }
}
