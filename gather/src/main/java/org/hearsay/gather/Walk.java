package org.hearsay.gather;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a place in the order of their names: the file itself, or all articles in a folder
 * and the folders in it.
 *
 * <p>Hidden files and files of other kinds are passed over in folders. Links are followed, but not
 * back to a folder that leads to them.
 */
final class Walk implements Iterator<Source> {
  private record Folder(Path path, Iterator<Path> entries) {}

  private final Path start;
  private final Deque<Folder> open = new ArrayDeque<>();
  private @Nullable Source ready;
  private boolean found;
  private boolean begun;

  Walk(Path start) {
    this.start = start;
  }

  @Override
  public boolean hasNext() {
    if (ready == null) {
      ready = begun ? fromFolders() : first();
      begun = true;
    }
    return ready != null;
  }

  @Override
  public Source next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no further file in " + start);
    }
    Source next = Objects.requireNonNull(ready);
    ready = null;
    return next;
  }

  private @Nullable Source first() {
    if (!Files.exists(start)) {
      found = true;
      return Source.flawed(
          start.toString(),
          Rejection.of("file", "exist", "not there", "Check the name and the folder"));
    }
    if (!Files.isDirectory(start)) {
      found = true;
      return file(start, List.of(Kind.withoutExtension(String.valueOf(start.getFileName()))));
    }
    Source flaw = enter(start);
    return flaw == null ? fromFolders() : flaw;
  }

  private @Nullable Source fromFolders() {
    while (!open.isEmpty()) {
      Folder folder = open.peek();
      if (!folder.entries().hasNext()) {
        open.pop();
        continue;
      }
      Path entry = folder.entries().next();
      if (Files.isDirectory(entry)) {
        Source flaw = enter(entry);
        if (flaw != null) {
          return flaw;
        }
      } else if (Kind.ofName(entry.getFileName().toString()).isPresent()) {
        found = true;
        return file(entry, names(entry));
      }
    }
    return found ? null : nothing();
  }

  private Source nothing() {
    found = true;
    return Source.flawed(
        start.toString(),
        Rejection.of(
            "folder",
            "hold .txt, .html, .htm or .jsonl files",
            "without any",
            "Give another folder, or the files themselves"));
  }

  private @Nullable Source enter(Path folder) {
    try {
      if (leadsBack(folder)) {
        found = true;
        return Source.flawed(
            folder.toString(),
            Rejection.of(
                "link",
                "not lead back to a folder above it",
                "a loop to " + folder.toRealPath(),
                "Remove the link"));
      }
      try (Stream<Path> entries = Files.list(folder)) {
        List<Path> sorted = new ArrayList<>(entries.filter(Walk::visible).toList());
        sorted.sort(
            (one, other) -> one.getFileName().toString().compareTo(other.getFileName().toString()));
        open.push(new Folder(folder, sorted.iterator()));
      }
      return null;
    } catch (IOException failure) {
      found = true;
      return Source.flawed(folder.toString(), Content.unreadable(failure));
    }
  }

  private boolean leadsBack(Path folder) throws IOException {
    Path real = folder.toRealPath();
    for (Folder above : open) {
      if (above.path().toRealPath().equals(real)) {
        return true;
      }
    }
    return false;
  }

  private static boolean visible(Path entry) {
    return !entry.getFileName().toString().startsWith(".")
        && (Files.exists(entry) || Files.exists(entry, LinkOption.NOFOLLOW_LINKS));
  }

  /**
   * The bare name; where that is taken, the way from the folder; where that is taken, with the
   * extension.
   */
  private List<String> names(Path file) {
    String way = start.relativize(file).toString().replace('\\', '/');
    Set<String> names = new LinkedHashSet<>();
    names.add(Kind.withoutExtension(file.getFileName().toString()));
    names.add(Kind.withoutExtension(way));
    names.add(way);
    return List.copyOf(names);
  }

  private static Source file(Path path, List<String> ids) {
    Kind kind = Kind.ofName(path.getFileName().toString()).orElse(null);
    return new Source(path.toString(), ids, kind, () -> Files.newInputStream(path));
  }
}
