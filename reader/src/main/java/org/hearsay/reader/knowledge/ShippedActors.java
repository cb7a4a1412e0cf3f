package org.hearsay.reader.knowledge;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.reader.knowledge.KnownActor.Origin;
import org.hearsay.record.Checksum;

/**
 * The entries that ship with the program, kept as the lines of their files until they are asked
 * for. Thread-safe; what it answers never changes.
 */
final class ShippedActors {

  /** The files in the order in which their entries go before others of the same name. */
  private static final List<String> BY_HAND = List.of("bodies.tsv", "officials.tsv", "heads.tsv");

  private static final List<String> LISTS =
      List.of(
          "congress.tsv",
          "leaders-to-2014.tsv",
          "parliaments-courts-parties.tsv",
          "armed-groups-to-2013.tsv",
          "ministers-to-2014.tsv");

  private static final List<String> OTHERS =
      List.of("states.tsv", "state-bodies.tsv", "sector-words.tsv");

  private static final int CHECKSUM_DIGITS = 16;

  private final List<String> lines = new ArrayList<>();
  private final Map<String, Integer> sizes = new LinkedHashMap<>();
  private final NameIndex names = new NameIndex();
  private final Map<Integer, KnownActor> entries = new ConcurrentHashMap<>();
  private int byHand;
  private String version = "";

  private ShippedActors() {}

  static ShippedActors read() {
    ShippedActors actors = new ShippedActors();
    List<byte[]> read = new ArrayList<>();
    BY_HAND.forEach(file -> actors.add(file, bytes(file, read)));
    actors.byHand = actors.lines.size();
    LISTS.forEach(file -> actors.add(file, bytes(file, read)));
    OTHERS.forEach(file -> bytes(file, read));
    actors.version = date() + " sha256:" + Checksum.of(read).substring(0, CHECKSUM_DIGITS);
    return actors;
  }

  private static String date() {
    return new String(bytes("sources.tsv", new ArrayList<>()), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("version\t"))
        .map(line -> line.split("\t", -1)[1])
        .findFirst()
        .orElseThrow();
  }

  private static byte[] bytes(String file, List<byte[]> read) {
    try (InputStream stream =
        Objects.requireNonNull(ShippedActors.class.getResourceAsStream(file), file)) {
      byte[] bytes = stream.readAllBytes();
      read.add(bytes);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String file, byte[] bytes) {
    int before = lines.size();
    new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(this::add);
    sizes.put(file, lines.size() - before);
  }

  /** How many entries each file holds. */
  Map<String, Integer> sizes() {
    return Collections.unmodifiableMap(sizes);
  }

  private void add(String line) {
    int type = line.indexOf('\t') + 1;
    int name = line.indexOf('\t', type) + 1;
    int country = line.indexOf('\t', name) + 1;
    String all = line.substring(name, country - 1);
    if (line.startsWith("person", type)) {
      String code = line.substring(country, line.indexOf('\t', country));
      names.addPerson(all, Knowledge.isFamilyFirst(code), lines.size());
    } else {
      names.addBody(all, lines.size());
    }
    lines.add(line);
  }

  /** The day of the version, and a checksum of the files. */
  String version() {
    return version;
  }

  List<KnownActor> find(String key) {
    return Arrays.stream(names.find(key)).mapToObj(this::entry).toList();
  }

  Optional<KnownActor> get(String id) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(id) && lines.get(i).charAt(id.length()) == '\t') {
        return Optional.of(entry(i));
      }
    }
    return Optional.empty();
  }

  private KnownActor entry(int at) {
    return entries.computeIfAbsent(
        at, i -> KnownActor.parse(lines.get(i), i < byHand ? Origin.BY_HAND : Origin.LIST));
  }
}
