package unfold.figure.scene;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import unfold.circuit.Wire;
import unfold.figure.theme.ThemeStyles;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.CircuitLayout;
import unfold.layout.place.WirePlace;

/** The positions of squares on their wires, as fractions of the length, and the ways to them. */
public final class SquarePositions {
  private static final int SAMPLES = 400;
  private static final int TRIES = 60;
  private static final int PROBES = 16;

  private final CircuitLayout layout;
  private final Map<Wire, List<Double>> squares = new ConcurrentHashMap<>();
  private final Map<Wire, Path> entering = new ConcurrentHashMap<>();
  private final Map<Wire, Path> leaving = new ConcurrentHashMap<>();

  SquarePositions(CircuitLayout layout) {
    this.layout = layout;
  }

  /** The fractions of the length at which a wire's squares lie, from the end that values enter. */
  List<Double> squares(Wire wire) {
    return squares.computeIfAbsent(wire, it -> fractions(layout.wire(it)));
  }

  /** The fraction at which a value handed on starts: the last square, or 0 at the source. */
  double start(Wire wire) {
    List<Double> all = squares(wire);
    return all.isEmpty() ? 0 : all.getLast();
  }

  /** The path from the source to the room beside the first square, clear of all squares. */
  public Path entering(Wire wire) {
    return entering.computeIfAbsent(wire, this::enteringWay);
  }

  /** The path from the room beside the last square to the target; the whole wire if it has none. */
  public Path leaving(Wire wire) {
    WirePlace place = layout.wire(wire);
    return place.squares().isEmpty()
        ? place.path()
        : leaving.computeIfAbsent(wire, this::leavingWay);
  }

  private Path enteringWay(Wire wire) {
    WirePlace place = layout.wire(wire);
    Point room = place.chips().getFirst().center();
    double end = turn(place, room, squares(wire).getFirst(), 0);
    Path aside = aside(room, place.path().pointAt(end)).reversed();
    return Path.builder().add(place.path().part(0, end)).add(aside).build();
  }

  private Path leavingWay(Wire wire) {
    WirePlace place = layout.wire(wire);
    Point room = place.chips().getLast().center();
    double start = turn(place, room, squares(wire).getLast(), 1);
    Path aside = aside(room, place.path().pointAt(start));
    return Path.builder().add(aside).add(place.path().part(start, 1)).build();
  }

  /** The first fraction between a square and an end where a chip can turn to or from its room. */
  private static double turn(WirePlace place, Point room, double square, double end) {
    for (int i = 1; i < TRIES; i++) {
      double fraction = square + (end - square) * i / TRIES;
      if (isFree(place, room, place.path().pointAt(fraction))) {
        return fraction;
      }
    }
    return end;
  }

  /** The path between room and turn, up or down first as the square stands beside the room. */
  private static Path aside(Point room, Point turn) {
    return Path.polyline(room, new Point(room.x(), turn.y()), turn);
  }

  private static boolean isFree(WirePlace place, Point room, Point turn) {
    Path aside = aside(room, turn);
    return IntStream.rangeClosed(0, PROBES)
        .mapToObj(i -> aside.pointAt((double) i / PROBES))
        .map(
            it -> Box.around(it, WirePlace.CHIP_WIDTH, WirePlace.CHIP_HEIGHT).grow(ThemeStyles.RIM))
        .noneMatch(chip -> place.squares().stream().anyMatch(it -> box(it).intersects(chip)));
  }

  private static Box box(Point square) {
    return Box.around(square, WirePlace.SQUARE, WirePlace.SQUARE);
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
