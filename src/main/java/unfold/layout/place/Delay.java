package unfold.layout.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import unfold.circuit.IndexMap;
import unfold.circuit.Wire;
import unfold.equation.Shape;
import unfold.equation.print.Names;
import unfold.typesetting.MathLabel;

/**
 * The effect of a square on a wire: it holds values of one index before, along an axis, or, hollow,
 * reads those of the next. A delay of many steps is one square with their number.
 *
 * @param steps from 1
 */
public record Delay(String axis, boolean hollow, int steps) {
  /** The most steps that have a square each. */
  public static final int MOST_SQUARES = 3;

  private static final double TAG = 13;
  // the one sign of how long the delay is, read from the last row
  private static final double NUMBER = 16;
  private static final double TAG_GAP = 5;

  /** The delays of a wire, one for each square, in the order in which a value passes them. */
  public static List<Delay> of(Wire wire) {
    List<Delay> delays = new ArrayList<>();
    for (IndexMap map : wire.maps()) {
      if (map instanceof IndexMap.Shift(String axis, int offset)) {
        delays.addAll(of(axis, offset));
      }
    }
    return List.copyOf(delays);
  }

  private static List<Delay> of(String axis, int offset) {
    int steps = Math.abs(offset);
    return steps > MOST_SQUARES
        ? List.of(new Delay(axis, offset > 0, steps))
        : Collections.nCopies(steps, new Delay(axis, offset > 0, 1));
  }

  /**
   * The offset of the index that is read: negative for a black square, positive for a hollow one.
   */
  public int offset() {
    return hollow ? steps : -steps;
  }

  /**
   * What stands beside its square: the number of steps if there are many, and the axis if the value
   * has several.
   */
  public Optional<MathLabel> tag(boolean several) {
    String number = steps == 1 ? "" : Integer.toString(steps);
    String name = several ? Names.tex(axis, Shape.SCALAR) : "";
    String between = number.isEmpty() || name.isEmpty() ? "" : "\\,";
    String tex = number + between + name;
    return tex.isEmpty()
        ? Optional.empty()
        : Optional.of(MathLabel.of(tex, number.isEmpty() ? TAG : NUMBER));
  }

  /** The distance from the middle of a square to that of its tag, away from the chip. */
  public static double away(MathLabel tag) {
    return Math.max(WirePlace.TAG, WirePlace.SQUARE / 2 + TAG_GAP + tag.box().width() / 2);
  }
}
