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
 * The path of a copy from circuit to unfolding: straight, or level over or under what stands in its
 * row, whichever covers least on its way, and of those the flattest.
 */
final class FlightPath {
  /** Heights of the level part below the start: between two rows, or along the next but one. */
  private static final double[] LIFTS = {-55, 55, -110, 110, -165, 165, -220, 220};

  /** Width of the rise: half the pitch of slices, so that it is level before a neighbour. */
  private static final double RISE = 56;

  private static final int SAMPLES = 100;

  private FlightPath() {}

  /**
   * The path between two centres that covers the fewest obstacles. All in figure units.
   *
   * @param obstacles boxes that had better stay visible; those that hold an end do not count
   * @param sky the box within which a copy is seen whole; a path that leaves it is only taken if it
   *     is straight
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
