package unfold.circuit;

import java.util.List;
import java.util.Set;
import unfold.equation.Expression.Reference;

/**
 * One place of an equation where a value is read.
 *
 * @param bound the axes that reductions around it bind
 * @param labels the parameters that multiply it directly
 */
record Reading(Reference reference, Set<String> bound, List<String> labels) {
  Reading {
    bound = Set.copyOf(bound);
    labels = List.copyOf(labels);
  }

  Reading labelled(List<String> others) {
    return new Reading(reference, bound, others);
  }

  /**
   * The index maps of the reference.
   *
   * @param axes those of the name that is read
   */
  List<IndexMap> maps(List<String> axes) {
    return IndexMaps.of(reference.indices(), axes, bound);
  }
}
