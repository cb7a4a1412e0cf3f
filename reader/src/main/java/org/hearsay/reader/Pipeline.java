package org.hearsay.reader;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps of the reader in their order, each of which finds what it needs. */
final class Pipeline {
  private final List<Step> steps;

  private Pipeline(List<Step> steps) {
    this.steps = steps;
  }

  /**
   * A pipeline of these steps.
   *
   * @throws IllegalArgumentException with every step that needs what no step before it gives, or
   *     gives what is known
   */
  static Pipeline of(List<Step> steps) {
    List<String> wrong = new ArrayList<>();
    Set<Layer> known = EnumSet.noneOf(Layer.class);
    for (Step step : steps) {
      step.needs().stream()
          .sorted()
          .filter(layer -> !known.contains(layer))
          .forEach(
              layer ->
                  wrong.add(
                      "step "
                          + step.name()
                          + " needs "
                          + layer
                          + ", which no step before it gives"));
      if (!known.add(step.gives())) {
        wrong.add(
            "step " + step.name() + " gives " + step.gives() + ", which a step before it gives");
      }
    }
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException("pipeline: " + String.join("; ", wrong));
    }
    return new Pipeline(List.copyOf(steps));
  }

  /** Takes what is known through all steps. */
  Known run(Known start) {
    Known known = start;
    for (Step step : steps) {
      known = step.work().apply(known);
    }
    return known;
  }

  /** The processor time of the calling thread that each step takes; one name's steps together. */
  Map<String, Duration> times(Known start) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    Map<String, Duration> times = new LinkedHashMap<>();
    Known known = start;
    for (Step step : steps) {
      long before = clock.getCurrentThreadCpuTime();
      known = step.work().apply(known);
      Duration took = Duration.ofNanos(clock.getCurrentThreadCpuTime() - before);
      times.merge(step.name(), took, Duration::plus);
    }
    return times;
  }
}
