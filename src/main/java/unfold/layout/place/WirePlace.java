package unfold.layout.place;

import java.util.List;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;

/**
 * The place of a wire: its path, squares and labels.
 *
 * @param path from the border of its source to the border of its target, which the tip of the arrow
 *     head touches; where it runs along a rail that many wires share, the middle of a long way is
 *     left out
 * @param squares the centres of its delay squares on the path, in the order of the path; none in an
 *     unfolding
 * @param delays the effect of each square
 * @param chips for each square, the box beside it for the value it holds
 * @param labels the parameters on its way; no line, square, node or other label is within {@link
 *     #CLEARANCE}
 */
public record WirePlace(
    Path path, List<Point> squares, List<Delay> delays, List<Box> chips, List<LabelPlace> labels) {
  /** The side of a square. */
  public static final double SQUARE = 18;

  /**
   * The distance from the middle of a square to that of the name of its axis, away from the chip.
   */
  public static final double TAG = 19;

  /** The width of the room for a chip. */
  public static final double CHIP_WIDTH = 52;

  public static final double CHIP_HEIGHT = 24;

  /** The distance that a label keeps from everything else. */
  public static final double CLEARANCE = 2;

  public WirePlace {
    squares = List.copyOf(squares);
    delays = List.copyOf(delays);
    chips = List.copyOf(chips);
    labels = List.copyOf(labels);
  }

  public static WirePlace plain(Path path, List<LabelPlace> labels) {
    return new WirePlace(path, List.of(), List.of(), List.of(), labels);
  }

  public WirePlace translate(double dx, double dy) {
    return new WirePlace(
        path.translate(dx, dy),
        squares.stream().map(square -> square.plus(dx, dy)).toList(),
        delays,
        chips.stream().map(chip -> chip.translate(dx, dy)).toList(),
        labels.stream().map(label -> label.translate(dx, dy)).toList());
  }

  public WirePlace withLabels(List<LabelPlace> labels) {
    return new WirePlace(path, squares, delays, chips, labels);
  }
}
