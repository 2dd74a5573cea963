package unfold.equation.print;

import java.util.Map;
import unfold.equation.Extents;
import unfold.equation.IndexExpression;

/** The text of an index: as written, or as the number it is at one step. */
@FunctionalInterface
public interface IndexText {
  String of(IndexExpression index);

  /** Indices as written: {@code t-1}, and the end of the axis {@code t} as {@code tau}. */
  static IndexText asWritten() {
    return index -> index.toString().replace("last(t)", "tau");
  }

  /**
   * Indices as numbers at one step; one that an axis outside {@code indices} decides stays as
   * written.
   *
   * @param indices the index on each axis that is known
   */
  static IndexText at(Map<String, Integer> indices, Extents extents) {
    return index ->
        indices.keySet().containsAll(index.axesRead())
            ? Integer.toString(index.at(indices, extents))
            : asWritten().of(index);
  }
}
