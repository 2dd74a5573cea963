package unfold.circuit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import unfold.equation.Expression.Reference;

/**
 * One place of an equation where a value is read.
 *
 * @param bound the axes that reductions around it bind
 * @param ends for an axis of which a reduction goes to an index of another axis that one around it
 *     binds, that axis
 * @param labels the parameters that multiply it directly
 */
record Reading(
    Reference reference, Set<String> bound, Map<String, String> ends, List<String> labels) {
  Reading {
    bound = Set.copyOf(bound);
    ends = Map.copyOf(ends);
    labels = List.copyOf(labels);
  }

  Reading labelled(List<String> others) {
    return new Reading(reference, bound, ends, others);
  }

  /**
   * The index maps of the reference.
   *
   * @param axes those of the name that is read
   */
  List<IndexMap> maps(List<String> axes) {
    return new IndexMaps(bound, ends).of(reference.indices(), axes);
  }
}
