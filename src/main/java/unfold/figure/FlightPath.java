package unfold.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;

/**
 * The way of a copy through the air: straight, or level over or under what stands in its row,
 * whichever covers least on its way, and of those the flattest.
 */
final class FlightPath {
  /** How high above its start it runs level: between two rows, or along the next but one. */
  private static final double[] LIFTS = {-55, 55, -110, 110, -165, 165, -220, 220};

  /** Half of what slices are apart: it is level before it comes to a neighbour. */
  private static final double RISE = 56;

  private static final int SAMPLES = 100;

  private FlightPath() {}

  /**
   * @param obstacles what had better stay visible; both ends are left aside
   * @param sky where copies can be seen whole
   */
  static Path between(Point from, Point to, List<Box> obstacles, Box sky) {
    Box within = sky.grow(-NodePlace.VARIABLE_RADIUS);
    List<Box> others =
        obstacles.stream().filter(box -> !box.contains(from) && !box.contains(to)).toList();
    Stream<Path> raised =
        DoubleStream.of(LIFTS)
            .filter(lift -> within.contains(from.plus(0, lift)))
            .mapToObj(lift -> raised(from, to, lift));
    return Stream.concat(Stream.of(Path.line(from, to)), raised)
        .min(Comparator.comparingLong(path -> covered(path, others)))
        .orElseThrow();
  }

  private static Path raised(Point from, Point to, double lift) {
    double apart = to.x() - from.x();
    double half = Math.signum(apart) * Math.min(RISE, Math.abs(apart) / 2) / 2;
    double level = from.y() + lift;
    return Path.builder()
        .moveTo(from)
        .curveTo(
            from.plus(half, 0),
            new Point(from.x() + half, level),
            new Point(from.x() + 2 * half, level))
        .lineTo(new Point(to.x() - 2 * half, level))
        .curveTo(new Point(to.x() - half, level), to.plus(-half, 0), to)
        .build();
  }

  private static long covered(Path path, List<Box> obstacles) {
    List<Box> discs =
        IntStream.rangeClosed(0, SAMPLES)
            .mapToObj(i -> path.pointAt((double) i / SAMPLES))
            .map(at -> Box.around(at, 2 * NodePlace.VARIABLE_RADIUS, 2 * NodePlace.VARIABLE_RADIUS))
            .toList();
    return obstacles.stream().filter(box -> discs.stream().anyMatch(box::intersects)).count();
  }
}
