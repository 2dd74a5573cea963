package unfold.layout.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;
import unfold.layout.place.OccupiedSpace;
import unfold.layout.place.PlacedInstance;
import unfold.layout.place.SampledPath;
import unfold.layout.route.Curves;
import unfold.layout.route.Maze;
import unfold.layout.route.Router;
import unfold.layout.slice.ColumnCost;

/** Finds paths along the free lanes between rows and columns of nodes. */
final class FreeLanes {
  private static final double OFF = 46;
  private static final double BEND = 18;
  private static final double LOOK = 40;
  private static final int FAR = 400;
  private static final double WIDTH = 7;
  private static final int LANES = 5;
  private static final double MAZE = 3000;

  private final GridPlaces plane;

  /**
   * The lane of a wire among those of others.
   *
   * @param isBranch whether it comes in from the side of its source, as a child of a tree does
   */
  record Lane(int number, boolean isBranch) {
    private double shift() {
      return (number % LANES - LANES / 2) * WIDTH;
    }
  }

  FreeLanes(GridPlaces plane) {
    this.plane = plane;
  }

  /** Whether nothing is in the way of a straight line. */
  boolean isFree(NodePlace from, NodePlace to) {
    return isFree(Curves.straight(from, to).path(), from, to);
  }

  /** The path of a wire: straight to a neighbour, else along rows and columns. */
  Path route(NodePlace from, Box fromCell, NodePlace to, Box toCell, Lane lane) {
    if (isNeighbour(from, to) && isFree(from, to)) {
      return Curves.straight(from, to).path();
    }
    List<Path> ways = ways(from, fromCell, to, toCell, lane).toList();
    return ways.stream()
        .filter(way -> isFree(way, from, to))
        .findFirst()
        .orElseGet(() -> around(from, to, ways.getFirst()));
  }

  /** The path through a maze, if that is not too large. */
  private Path around(NodePlace from, NodePlace to, Path otherwise) {
    Box area = from.box().union(to.box()).grow(ColumnCost.SLICE);
    if (area.width() + area.height() > MAZE) {
      return otherwise;
    }
    OccupiedSpace space = OccupiedSpace.once();
    plane.within(area.grow(ColumnCost.SLICE)).forEach(placed -> space.add(placed.place()));
    return new Maze(space, from, to).path();
  }

  private static boolean isNeighbour(NodePlace from, NodePlace to) {
    Point apart = to.center().minus(from.center());
    return Math.min(Math.abs(apart.x()), Math.abs(apart.y())) < 1
        && apart.norm() < 1.6 * ColumnCost.SLICE;
  }

  private Stream<Path> ways(NodePlace from, Box fromCell, NodePlace to, Box toCell, Lane lane) {
    double shift = lane.shift();
    double height = to.center().y() - from.center().y();
    boolean inRow = Math.abs(height) < 1;
    double leave = beside(from, fromCell, inRow || height < 0 ? -1 : 1) + shift;
    double enter = inRow ? leave : beside(to, toCell, height < 0 ? 1 : -1) + shift;
    int side = to.center().x() < from.center().x() - 1 ? -1 : 1;
    boolean fromRight = lane.isBranch() && side < 0;
    double half = Grids.BETWEEN_COLUMNS / 2;
    DoubleStream columns =
        inRow || Math.abs(leave - enter) < 2 * OFF
            ? DoubleStream.of(to.center().x() - side * OFF)
            : DoubleStream.of(
                fromRight ? to.box().right() + half : to.box().x() - half,
                fromRight ? to.box().x() - half : to.box().right() + half,
                from.box().right() + half,
                from.box().x() - half);
    return columns.mapToObj(x -> way(from, leave, x + (inRow ? 0 : shift), enter, to));
  }

  /** The y of the middle between a node's row and the next one, above or below. */
  private static double beside(NodePlace node, Box cell, int side) {
    double border = side < 0 ? node.box().y() : node.box().bottom();
    return border + side * Grids.BETWEEN_ROWS / 2;
  }

  private static Path way(NodePlace from, double leave, double x, double enter, NodePlace to) {
    List<Point> corners = new ArrayList<>();
    Point first = new Point(aside(from, x), leave);
    Point last = new Point(aside(to, x), enter);
    corners.add(from.borderTowards(first));
    corners.add(first);
    add(corners, new Point(x, leave));
    add(corners, new Point(x, enter));
    add(corners, last);
    corners.add(to.borderTowards(last));
    return Maze.rounded(corners, BEND);
  }

  /** The x where a way turns towards a node: that along which it runs, unless the node is far. */
  private static double aside(NodePlace node, double x) {
    double apart = x - node.center().x();
    return Math.abs(apart) < OFF + BEND / 2 ? x : node.center().x() + Math.signum(apart) * OFF;
  }

  private static void add(List<Point> corners, Point next) {
    if (corners.getLast().distance(next) > 1) {
      corners.add(next);
    }
  }

  private boolean isFree(Path path, NodePlace from, NodePlace to) {
    double length = path.length();
    int pieces = (int) Math.ceil(length / LOOK);
    if (pieces > FAR) {
      return false;
    }
    SampledPath stroke = SampledPath.of(path);
    return IntStream.rangeClosed(0, pieces)
        .mapToObj(i -> path.pointAt((double) i / pieces))
        .flatMap(at -> plane.within(Box.around(at, 2 * LOOK, 2 * LOOK)))
        .map(PlacedInstance::place)
        .filter(node -> node.center().distance(from.center()) > 1)
        .filter(node -> node.center().distance(to.center()) > 1)
        .distinct()
        .noneMatch(node -> OccupiedSpace.distance(stroke, node) < Router.ROOM);
  }
}
