package org.hearsay.eval.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs of words that two texts have in common: the longest first, then the same on both sides
 * of it (Ratcliff and Obershelp, "Gestalt pattern matching", 1988; as in Python's {@code difflib}).
 */
final class CommonRuns {

  /** So many words, from these places on. */
  record Run(int first, int second, int length) {}

  private record Area(int firstFrom, int firstTo, int secondFrom, int secondTo) {}

  private final List<String> first;
  private final Map<String, List<Integer>> places = new HashMap<>();

  private CommonRuns(List<String> first, List<String> second) {
    this.first = first;
    for (int i = 0; i < second.size(); i++) {
      places.computeIfAbsent(second.get(i), word -> new ArrayList<>()).add(i);
    }
  }

  /** The runs in text order. */
  static List<Run> of(List<String> first, List<String> second) {
    CommonRuns search = new CommonRuns(first, second);
    List<Run> found = new ArrayList<>();
    Deque<Area> open = new ArrayDeque<>();
    open.push(new Area(0, first.size(), 0, second.size()));
    while (!open.isEmpty()) {
      Area area = open.pop();
      Run run = search.longest(area);
      if (run.length() > 0) {
        found.add(run);
        open.push(new Area(area.firstFrom, run.first, area.secondFrom, run.second));
        open.push(
            new Area(run.first + run.length, area.firstTo, run.second + run.length, area.secondTo));
      }
    }
    found.sort(Comparator.comparingInt(Run::first));
    return found;
  }

  /**
   * The longest run in the area; of equal ones the earliest in the first text, then in the second.
   */
  private Run longest(Area area) {
    Run best = new Run(area.firstFrom, area.secondFrom, 0);
    Map<Integer, Integer> endingBefore = Map.of();
    for (int i = area.firstFrom; i < area.firstTo; i++) {
      Map<Integer, Integer> endingHere = new HashMap<>();
      for (int j : places.getOrDefault(first.get(i), List.of())) {
        if (j >= area.secondFrom && j < area.secondTo) {
          int length = endingBefore.getOrDefault(j - 1, 0) + 1;
          endingHere.put(j, length);
          if (length > best.length) {
            best = new Run(i - length + 1, j - length + 1, length);
          }
        }
      }
      endingBefore = endingHere;
    }
    return best;
  }
}
