package unfold.figure.scene;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import unfold.circuit.Circuit;
import unfold.circuit.Wire;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.CircuitLayout;
import unfold.layout.place.WirePlace;

/**
 * The positions of squares on their wires, as fractions of the length, and the parts of the wires
 * before, between and after them.
 */
public final class SquarePositions {
  private static final int SAMPLES = 400;

  private final CircuitLayout layout;
  private final List<Box> all;
  private final Map<Wire, List<Double>> squares = new ConcurrentHashMap<>();
  private final Map<Wire, Path> leaving = new ConcurrentHashMap<>();

  SquarePositions(Circuit circuit, CircuitLayout layout) {
    this.layout = layout;
    this.all =
        circuit.graph().edgeSet().stream()
            .flatMap(wire -> layout.wire(wire).squares().stream())
            .distinct()
            .map(it -> Box.around(it, WirePlace.SQUARE, WirePlace.SQUARE))
            .toList();
  }

  /** The fractions of the length at which a wire's squares lie, from the end that values enter. */
  List<Double> squares(Wire wire) {
    return squares.computeIfAbsent(wire, it -> fractions(layout.wire(it)));
  }

  /** The fraction at which a value handed on starts: the last square, or 0 at the source. */
  double start(Wire wire) {
    List<Double> fractions = squares(wire);
    return fractions.isEmpty() ? 0 : fractions.getLast();
  }

  /** The path from the source into the first square. */
  public Path entering(Wire wire) {
    return layout.wire(wire).path().part(0, squares(wire).getFirst());
  }

  /**
   * The path from one square of a wire to the next.
   *
   * @param square counted from 1 at the end that values enter
   */
  public Path between(Wire wire, int square) {
    List<Double> fractions = squares(wire);
    return layout.wire(wire).path().part(fractions.get(square - 1), fractions.get(square));
  }

  /** The path from the last square to the target; the whole wire if it has none. */
  public Path leaving(Wire wire) {
    return leaving.computeIfAbsent(wire, it -> layout.wire(it).path().part(start(it), 1));
  }

  /** The distance from a point to the border of the nearest square; 0 within one. */
  public double clearance(Point point) {
    return all.stream()
        .mapToDouble(it -> it.distance(point))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static List<Double> fractions(WirePlace place) {
    return place.squares().stream().map(square -> nearest(place.path(), square)).toList();
  }

  private static double nearest(Path path, Point square) {
    double best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= SAMPLES; i++) {
      double fraction = (double) i / SAMPLES;
      double distance = path.pointAt(fraction).distance(square);
      if (distance < least) {
        least = distance;
        best = fraction;
      }
    }
    return best;
  }
}
