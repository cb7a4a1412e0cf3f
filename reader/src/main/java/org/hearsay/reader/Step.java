package org.hearsay.reader;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One step of the reader: a stateless function from what is known so far to one layer more.
 *
 * @param name the package that does the work
 * @param needs the layers that must be known before
 * @param gives the layer that is known after
 * @param work the function
 */
record Step(String name, Set<Layer> needs, Layer gives, UnaryOperator<Known> work) {
  Step {
    needs = Set.copyOf(needs);
  }
}
