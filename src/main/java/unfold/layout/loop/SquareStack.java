package unfold.layout.loop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.Delay;
import unfold.layout.place.WirePlace;
import unfold.typesetting.MathLabel;

/**
 * The squares of a net, one above the other; without any, a bare stretch of line.
 *
 * @param side −1 if the stack stands to the left of its nodes, 1 to the right: chips stand beyond
 *     it
 * @param down whether values run downwards through it
 * @param tags what stands inwards of each square
 */
public record SquareStack(Point center, int side, boolean down, List<Optional<MathLabel>> tags) {
  private static final double PITCH = 28;
  private static final double STUB = 4;
  private static final double ASIDE = 7;
  private static final double TAG = 14;

  public SquareStack {
    tags = List.copyOf(tags);
  }

  private int count() {
    return tags.size();
  }

  private double half() {
    return count() == 0 ? STUB : (PITCH * (count() - 1) + WirePlace.SQUARE) / 2 + STUB;
  }

  Point entry() {
    return center.plus(0, down ? -half() : half());
  }

  Point exit() {
    return center.plus(0, down ? half() : -half());
  }

  Path line() {
    return Path.line(entry(), exit());
  }

  /** The centres of the squares, in the order in which values pass. */
  public List<Point> squares() {
    double first = (down ? -1 : 1) * PITCH * (count() - 1) / 2;
    double step = down ? PITCH : -PITCH;
    return IntStream.range(0, count()).mapToObj(i -> center.plus(0, first + i * step)).toList();
  }

  List<Box> squareBoxes() {
    return squares().stream()
        .map(square -> Box.around(square, WirePlace.SQUARE, WirePlace.SQUARE))
        .toList();
  }

  public List<Box> chips() {
    double dx = side * (WirePlace.SQUARE / 2 + ASIDE + WirePlace.CHIP_WIDTH / 2);
    return squares().stream()
        .map(square -> Box.around(square.plus(dx, 0), WirePlace.CHIP_WIDTH, WirePlace.CHIP_HEIGHT))
        .toList();
  }

  List<Box> boxes() {
    List<Box> boxes = new ArrayList<>(squareBoxes());
    boxes.addAll(chips());
    List<Point> squares = squares();
    for (int i = 0; i < count(); i++) {
      Point square = squares.get(i);
      tags.get(i).ifPresent(tag -> boxes.add(box(tag, square)));
    }
    return boxes;
  }

  private Box box(MathLabel tag, Point square) {
    Point middle = square.plus(-side * Delay.away(tag), 0);
    return Box.around(middle, Math.max(TAG, tag.box().width()), Math.max(TAG, tag.box().height()));
  }
}
