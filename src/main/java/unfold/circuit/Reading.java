package unfold.circuit;

import java.util.List;
import unfold.equation.Expression.Reference;

/**
 * One place of an equation where a value is read.
 *
 * @param within the reductions around it
 * @param labels the parameters that multiply it directly
 */
record Reading(Reference reference, IndexMaps within, List<String> labels) {
  Reading {
    labels = List.copyOf(labels);
  }

  Reading labelled(List<String> others) {
    return new Reading(reference, within, others);
  }

  /**
   * The index maps of the reference.
   *
   * @param axes those of the name that is read
   */
  List<IndexMap> maps(List<String> axes) {
    return within.of(reference.indices(), axes);
  }
}
