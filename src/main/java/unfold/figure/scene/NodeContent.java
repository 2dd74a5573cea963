package unfold.figure.scene;

import unfold.figure.mark.CellGrid;
import unfold.typesetting.MathLabel;

/** The content of a node: what it shows of its value below its label. */
public sealed interface NodeContent {

  /** Numbers as cells. */
  record Numbers(CellGrid fractions) implements NodeContent {}

  /** The token that a one-hot value stands for. */
  record Token(MathLabel label) implements NodeContent {}

  /** No value: the system is abstract, or none is recorded for the node. */
  record Nothing() implements NodeContent {}

  NodeContent NOTHING = new Nothing();
}
