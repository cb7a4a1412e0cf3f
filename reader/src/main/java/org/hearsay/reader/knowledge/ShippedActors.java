package org.hearsay.reader.knowledge;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.reader.knowledge.KnownActor.Origin;

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

  private final List<String> lines = new ArrayList<>();
  private final Map<String, Integer> sizes = new LinkedHashMap<>();
  private final NameIndex names = new NameIndex();
  private final Map<Integer, KnownActor> entries = new ConcurrentHashMap<>();
  private int byHand;
  private String version = "";

  private ShippedActors() {}

  static ShippedActors read() {
    ShippedActors actors = new ShippedActors();
    MessageDigest digest = sha256();
    BY_HAND.forEach(file -> actors.add(file, bytes(file, digest)));
    actors.byHand = actors.lines.size();
    LISTS.forEach(file -> actors.add(file, bytes(file, digest)));
    OTHERS.forEach(file -> bytes(file, digest));
    String checksum = HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), 8));
    actors.version = date() + " sha256:" + checksum;
    return actors;
  }

  private static String date() {
    return new String(bytes("sources.tsv", sha256()), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("version\t"))
        .map(line -> line.split("\t", -1)[1])
        .findFirst()
        .orElseThrow();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] bytes(String file, MessageDigest digest) {
    try (InputStream stream =
        Objects.requireNonNull(ShippedActors.class.getResourceAsStream(file), file)) {
      byte[] bytes = stream.readAllBytes();
      digest.update(bytes);
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
