package org.hearsay.reader.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.record.Coordinates;
import org.hearsay.record.HearsayException;
import org.jspecify.annotations.Nullable;

/**
 * The places of the world by their names: the file that {@code gazetteer/build/build.py} writes
 * from GeoNames, held as it is, about ten megabytes. Immutable and thread-safe.
 *
 * <p>Example: {@code Gazetteer.shipped().named("Tripoli")} has the towns of Libya, Lebanon and
 * others. The file's form is told in {@code docs/reference/places.md}.
 */
final class Gazetteer {
  private static final String RESOURCE = "/org/hearsay/gazetteer/places.bin";
  private static final int MAGIC = 0x4853475A; // "HSGZ"
  private static final int VERSION = 1;
  private static final int HEAD = 24;
  private static final int CODE = 3;
  private static final int KEY_SHIFT = 20;
  private static final int INDEX_MASK = (1 << 19) - 1;
  private static final double UNITS_A_DEGREE = 1e5;
  private static final double SIZE_STEPS = 8;
  private static final PlaceKind[] KINDS = PlaceKind.values();

  private final ByteBuffer data;
  private final int places;
  private final int columns;
  private final int bytes;
  private final int entries;
  private final int entryCount;
  private final int shortCount;
  private final List<String> codes = new ArrayList<>();

  private Gazetteer(ByteBuffer data) {
    this.data = data;
    if (data.limit() < HEAD || data.getInt(0) != MAGIC || data.getInt(4) != VERSION) {
      throw damaged("begin with HSGZ and version " + VERSION);
    }
    int codeCount = data.getInt(8);
    places = data.getInt(12);
    entryCount = data.getInt(16);
    shortCount = data.getInt(20);
    for (int i = 0; i < codeCount; i++) {
      byte[] code = new byte[CODE];
      data.get(HEAD + CODE * i, code);
      codes.add(new String(code, StandardCharsets.US_ASCII));
    }
    columns = HEAD + CODE * codeCount;
    bytes = columns + 4 * Integer.BYTES * places;
    entries = bytes + 3 * places;
    if (data.limit() != entries + Long.BYTES * (entryCount + shortCount)) {
      throw damaged("have as many bytes as its head says");
    }
  }

  private static HearsayException damaged(String must) {
    return new HearsayException(
        HearsayException.Code.SETUP,
        "[places.bin] gazetteer could not be loaded: file must %s but does not. Do: build the program again."
            .formatted(must));
  }

  /** The one that ships with the program; read when first asked for. */
  static Gazetteer shipped() {
    return Shipped.GAZETTEER;
  }

  /**
   * Takes a gazetteer from its file's bytes.
   *
   * @throws HearsayException (setup) when they are damaged
   */
  static Gazetteer of(byte[] file) {
    return new Gazetteer(ByteBuffer.wrap(file));
  }

  /** The places of this name, by usual and other names. */
  List<GazetteerPlace> named(String name) {
    return found(name, 0, entryCount);
  }

  /** The divisions that this short form means beside another place: "OH" of "Velm, OH". */
  List<GazetteerPlace> shortened(String name) {
    return found(name, entryCount, entryCount + shortCount);
  }

  /** The country of a code of ISO 3166-1 alpha-3. */
  Optional<GazetteerPlace> country(String code) {
    return IntStream.range(0, places)
        .takeWhile(i -> kind(i) == PlaceKind.COUNTRY)
        .filter(i -> code.equals(country(i)))
        .mapToObj(i -> place(i, true))
        .findFirst();
  }

  /** Whether a place lies in another one, or is it. */
  boolean isWithin(GazetteerPlace place, GazetteerPlace other) {
    int at = place.index();
    while (at >= 0 && at != other.index()) {
      at = within(at);
    }
    return at >= 0;
  }

  /** The first-level division or, failing one, country in which a place lies, or -1. */
  int divisionOf(GazetteerPlace place) {
    int at = place.index();
    while (at >= 0 && kind(at) != PlaceKind.DIVISION1 && kind(at) != PlaceKind.COUNTRY) {
      at = within(at);
    }
    return at;
  }

  private List<GazetteerPlace> found(String name, int from, int to) {
    long key = NameKey.of(name);
    List<GazetteerPlace> found = new ArrayList<>();
    for (int i = first(key, from, to); i < to && entry(i) >>> KEY_SHIFT == key; i++) {
      found.add(place((int) (entry(i) >>> 1) & INDEX_MASK, (entry(i) & 1) == 0));
    }
    return found;
  }

  private int first(long key, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entry(middle) >>> KEY_SHIFT < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private GazetteerPlace place(int index, boolean usual) {
    int number = data.getInt(columns + Integer.BYTES * (2 * places + index));
    return new GazetteerPlace(
        index,
        kind(index),
        country(index),
        new Coordinates(
            data.getInt(columns + Integer.BYTES * index) / UNITS_A_DEGREE,
            data.getInt(columns + Integer.BYTES * (places + index)) / UNITS_A_DEGREE),
        number == 0 ? null : (long) number,
        (data.get(bytes + 2 * places + index) & 0xFF) / SIZE_STEPS,
        within(index),
        usual);
  }

  private int within(int index) {
    return data.getInt(columns + Integer.BYTES * (3 * places + index));
  }

  private @Nullable String country(int index) {
    int code = data.get(bytes + index) & 0xFF;
    return code == 0 ? null : codes.get(code - 1);
  }

  private PlaceKind kind(int index) {
    return KINDS[data.get(bytes + places + index)];
  }

  private long entry(int index) {
    return data.getLong(entries + Long.BYTES * index);
  }

  /** Loads the gazetteer when it is first needed. */
  private static final class Shipped {
    static final Gazetteer GAZETTEER = read();

    private static Gazetteer read() {
      try (InputStream stream = Gazetteer.class.getResourceAsStream(RESOURCE)) {
        if (stream == null) {
          throw new HearsayException(
              HearsayException.Code.SETUP,
              "[places.bin] gazetteer could not be loaded: file must stand on the class path but does not. Do: build the program again.");
        }
        return of(stream.readAllBytes());
      } catch (IOException e) {
        throw new HearsayException(
            HearsayException.Code.SETUP,
            "[places.bin] gazetteer could not be loaded: "
                + e.getMessage()
                + ". Do: build the program again.",
            e);
      }
    }
  }
}
