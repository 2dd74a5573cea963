package unfold.figure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import unfold.circuit.Wire;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.CircuitLayout;
import unfold.layout.WirePlace;

/** Where on their wires squares are, as fractions of the length. */
final class Courses {
  private static final int SAMPLES = 400;

  private final CircuitLayout layout;
  private final Map<Wire, List<Double>> squares = new ConcurrentHashMap<>();

  Courses(CircuitLayout layout) {
    this.layout = layout;
  }

  /** From the end that values enter. */
  List<Double> squares(Wire wire) {
    return squares.computeIfAbsent(wire, it -> fractions(layout.wire(it)));
  }

  /** Where a copy of what the wire hands on starts: its last square, or its source. */
  double start(Wire wire) {
    List<Double> all = squares(wire);
    return all.isEmpty() ? 0 : all.getLast();
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
