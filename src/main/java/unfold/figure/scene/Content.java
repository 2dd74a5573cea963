package unfold.figure.scene;

import unfold.figure.mark.Fractions;
import unfold.typesetting.MathLabel;

/** What a node shows of its value, below its label. */
public sealed interface Content {

  /** Numbers as cells. */
  record Numbers(Fractions fractions) implements Content {}

  /** The token that a one-hot value stands for. */
  record Token(MathLabel label) implements Content {}

  /** Nothing but its label: an abstract system, or a node of which no value is recorded. */
  record Nothing() implements Content {}

  Content NOTHING = new Nothing();
}
