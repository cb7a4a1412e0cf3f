package org.hearsay.reader.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.reader.knowledge.KnownActor.Origin;
import org.hearsay.record.ActorType;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads actors in YAML: a list, each with {@code name} or the {@code id} of one to correct, and
 * what else is known. Not thread-safe.
 *
 * <pre>
 * - name: Coastal Defence League
 *   also: [Defence League, CDL]
 *   type: organization
 *   country: NOR
 *   sector: PRM
 * </pre>
 */
final class YamlActors {

  private static final List<String> KEYS =
      List.of("id", "name", "also", "type", "country", "sector", "part_of", "offices", "source");
  private static final int DEEPEST = 8;

  private final String name;
  private final Knowledge knowledge;
  private final Mistakes mistakes;
  private final Set<String> ids = new TreeSet<>();

  YamlActors(String name, Knowledge knowledge, Mistakes mistakes) {
    this.name = name;
    this.knowledge = knowledge;
    this.mistakes = mistakes;
  }

  ActorFile read(String text, String checksum) {
    List<KnownActor> actors = new ArrayList<>();
    root(text).ifPresent(root -> actors(root, actors));
    return new ActorFile(name, actors, Map.of(), checksum);
  }

  private Optional<Node> root(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(name)
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(DEEPEST)
            .build();
    try {
      return new Compose(settings).composeString(text);
    } catch (YamlEngineException broken) {
      boolean marked = broken instanceof MarkedYamlEngineException;
      int line =
          marked
              ? ((MarkedYamlEngineException) broken).getProblemMark().map(Mark::getLine).orElse(0)
                  + 1
              : 1;
      mistakes.add(
          line,
          "the file",
          "be YAML",
          "not: " + problem(broken),
          "look at indents, colons and quotation marks there and in the line before");
      return Optional.empty();
    }
  }

  private static String problem(YamlEngineException broken) {
    return broken instanceof MarkedYamlEngineException marked
        ? marked.getProblem()
        : String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
  }

  private void actors(Node root, List<KnownActor> actors) {
    if (root instanceof SequenceNode list) {
      list.getValue().forEach(node -> actor(node).ifPresent(actors::add));
    } else {
      mistakes.add(
          line(root),
          "the file",
          "be a list of actors",
          "none",
          "begin each actor with \"- name: \"");
    }
  }

  private Optional<KnownActor> actor(Node node) {
    if (!(node instanceof MappingNode map)) {
      mistakes.add(
          line(node),
          "an actor",
          "have keys and values",
          "none",
          "begin each actor with \"- name: \"");
      return Optional.empty();
    }
    Map<String, Node> fields = fields(map);
    Optional<KnownActor> corrected =
        Optional.ofNullable(string(fields, "id")).flatMap(knowledge::get);
    List<String> names = new ArrayList<>();
    Optional.ofNullable(string(fields, "name")).ifPresent(names::add);
    names.addAll(strings(fields, "also"));
    corrected.ifPresent(
        known -> known.names().stream().filter(n -> !names.contains(n)).forEach(names::add));
    if (!fields.containsKey("name") && corrected.isEmpty() || names.isEmpty()) {
      mistakes.add(
          line(node),
          "name",
          "be there",
          "left out",
          "add a line \"  name: \" with the fullest name");
      return Optional.empty();
    }
    return Optional.of(actor(node, fields, names, corrected));
  }

  private KnownActor actor(
      Node node, Map<String, Node> fields, List<String> names, Optional<KnownActor> corrected) {
    String country = or(country(fields), corrected, KnownActor::country);
    String id = string(fields, "id");
    if (id == null) {
      id =
          (country == null ? "INT" : country)
              + "/"
              + NameFolding.plain(names.get(0)).replace(' ', '-');
    }
    if (!ids.add(id)) {
      mistakes.add(
          line(node),
          "id",
          "be unique in the file",
          "\"" + id + "\" again",
          "put the two actors together, or give one another id");
    }
    List<Office> offices = offices(fields);
    return new KnownActor(
        id,
        type(fields).or(() -> corrected.map(KnownActor::type)).orElse(ActorType.UNKNOWN),
        names,
        country,
        or(sector(fields), corrected, KnownActor::sector),
        or(string(fields, "part_of"), corrected, KnownActor::partOf),
        offices.isEmpty() ? corrected.map(KnownActor::offices).orElse(List.of()) : offices,
        Origin.USER);
  }

  private static @Nullable String or(
      @Nullable String given,
      Optional<KnownActor> corrected,
      Function<KnownActor, @Nullable String> known) {
    return given != null || corrected.isEmpty() ? given : known.apply(corrected.get());
  }

  private Map<String, Node> fields(MappingNode map) {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (KEYS.contains(key)) {
        fields.put(key, tuple.getValueNode());
      } else {
        mistakes.add(
            line(tuple.getKeyNode()),
            "a key",
            "be one of " + String.join(", ", KEYS),
            "\"" + key + "\"",
            "take the nearest of these, or leave the line out");
      }
    }
    return fields;
  }

  private @Nullable String string(Map<String, Node> fields, String key) {
    Node node = fields.get(key);
    if (node == null) {
      return null;
    }
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    mistakes.add(
        line(node),
        key,
        "be words",
        "none",
        "write them behind \"" + key + ":\", or leave the line out");
    return null;
  }

  private List<String> strings(Map<String, Node> fields, String key) {
    List<String> values = new ArrayList<>();
    for (Node item : items(fields, key)) {
      if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        values.add(scalar.getValue().strip());
      } else {
        mistakes.add(line(item), key, "be a list of words", "something else", "write [one, two]");
      }
    }
    return values;
  }

  private List<Node> items(Map<String, Node> fields, String key) {
    Node node = fields.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode list) {
      return list.getValue();
    }
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return List.of(scalar);
    }
    mistakes.add(line(node), key, "be a list of words", "something else", "write [one, two]");
    return List.of();
  }

  private Optional<ActorType> type(Map<String, Node> fields) {
    String word = string(fields, "type");
    if (word == null) {
      return Optional.empty();
    }
    for (ActorType type : ActorType.values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(type);
      }
    }
    mistakes.add(
        at(fields, "type"),
        "type",
        "be person, organization, group or government",
        "\"" + word + "\"",
        "take one of these, or leave the line out");
    return Optional.empty();
  }

  private @Nullable String country(Map<String, Node> fields) {
    String code = string(fields, "country");
    if (code == null || State.ofCode(code).isPresent()) {
      return code;
    }
    String advice =
        State.of(code)
            .map(state -> "write " + state.code())
            .orElse(
                "look the code up in docs/reference/actors.md, or leave the line out for an actor of no state");
    mistakes.add(
        at(fields, "country"),
        "country",
        "be a code of ISO 3166-1 alpha-3",
        "\"" + code + "\"",
        advice);
    return null;
  }

  private @Nullable String sector(Map<String, Node> fields) {
    String code = string(fields, "sector");
    if (code != null && !Sectors.ALL.contains(code)) {
      mistakes.add(
          at(fields, "sector"),
          "sector",
          "be one of " + String.join(", ", Sectors.ALL),
          "\"" + code + "\"",
          "take one of these, or leave the line out");
      return null;
    }
    return code;
  }

  private List<Office> offices(Map<String, Node> fields) {
    List<Office> offices = new ArrayList<>();
    for (Node item : items(fields, "offices")) {
      String words = item instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
      try {
        offices.add(Office.parse(words));
      } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
        mistakes.add(
            line(item),
            "an office",
            "be such as \"president of FRA, 2017-05-14 to 2022-05-13\", its days in order",
            "\"" + words + "\"",
            "write title, country and days so; leave the last day out where it lasts");
      }
    }
    return offices;
  }

  private static int at(Map<String, Node> fields, String key) {
    Node node = fields.get(key);
    return node == null ? 1 : line(node);
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
