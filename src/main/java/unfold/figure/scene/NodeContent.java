package unfold.figure.scene;

import java.util.Optional;
import unfold.figure.mark.CellGrid;
import unfold.typesetting.MathLabel;

/** The content of a node: what it shows of its value below its label. */
public sealed interface NodeContent {

  /**
   * One number to read.
   *
   * @param tex the number, rounded
   * @param bar the same as a cell, where there is no room for it
   */
  record OneNumber(String tex, CellGrid bar) implements NodeContent {}

  /** Numbers as cells. */
  record Numbers(CellGrid fractions) implements NodeContent {}

  /** The token that a one-hot value stands for. */
  record Token(MathLabel label) implements NodeContent {}

  /** No value: the system is abstract, or none is recorded for the node. */
  record Nothing() implements NodeContent {}

  NodeContent NOTHING = new Nothing();

  /** A value as cells; empty for what is no number. */
  static Optional<CellGrid> cells(NodeContent content) {
    return switch (content) {
      case OneNumber(_, CellGrid bar) -> Optional.of(bar);
      case Numbers(CellGrid fractions) -> Optional.of(fractions);
      case Token _, Nothing _ -> Optional.empty();
    };
  }
}
