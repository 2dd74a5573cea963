package unfold.circuit;

import unfold.equation.IndexExpression;

/**
 * Which index of a wire's source, along one of the source's axes, is read at an index of its
 * target. A source without axes has no index map: it is read everywhere. Sealed and open: plain
 * arrows for general indices and the children of a tree are kinds of their own.
 */
public sealed interface IndexMap {
  /** The target's index plus an offset: 0 is a plain wire, −1 one black square, +1 a hollow one. */
  record Shift(String axis, int offset) implements IndexMap {}

  /** One fixed place, whatever the target's index: {@code h(tau)}, {@code s(1)}. */
  record Place(IndexExpression place) implements IndexMap {}

  /**
   * Every index of the axis, plus an offset: what a reduction reads, as {@code sum_t(h(t-1))} reads
   * h at −1 from each t.
   */
  record Over(String axis, int offset) implements IndexMap {}
}
