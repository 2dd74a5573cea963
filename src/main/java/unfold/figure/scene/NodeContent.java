package unfold.figure.scene;

import unfold.figure.mark.CellGrid;
import unfold.typesetting.MathLabel;

/** What a node shows of its value, below its label. */
public sealed interface NodeContent {

  /** Numbers as cells. */
  record Numbers(CellGrid fractions) implements NodeContent {}

  /** The token that a one-hot value stands for. */
  record Token(MathLabel label) implements NodeContent {}

  /** Nothing but its label: an abstract system, or a node of which no value is recorded. */
  record Nothing() implements NodeContent {}

  NodeContent NOTHING = new Nothing();
}
