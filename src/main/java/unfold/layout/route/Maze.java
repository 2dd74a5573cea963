package unfold.layout.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;
import unfold.layout.place.OccupiedSpace;
import unfold.layout.place.SampledPath;
import unfold.result.StopSignal;

/**
 * Finds the shortest way from node to node around all others, on a lattice (A*: Hart, Nilsson and
 * Raphael, 1968), pulled tight and with rounded corners. It always exists: nodes are further apart
 * than twice the room a wire needs. A lattice of n points takes O(n (log n + nodes)).
 */
public final class Maze {
  private static final double STEP = 8;

  /** The margin around both ends in which it searches. */
  public static final double MARGIN = 240;

  private static final double ROOM = Router.ROOM + 4;
  private static final double CORNER = 28;

  private record Cell(int column, int row) {}

  private record Visit(Cell cell, double cost, double estimate) {
    static final Comparator<Visit> PROMISING_FIRST =
        Comparator.comparingDouble(Visit::estimate)
            .thenComparingInt(visit -> visit.cell.column)
            .thenComparingInt(visit -> visit.cell.row);
  }

  private final NodePlace from;
  private final NodePlace to;
  private final Box area;
  private final List<NodePlace> others;

  public Maze(OccupiedSpace space, NodePlace from, NodePlace to) {
    this.from = from;
    this.to = to;
    this.area = from.box().union(to.box()).grow(MARGIN);
    this.others =
        space
            .nodes()
            .filter(node -> !node.center().equals(from.center()))
            .filter(node -> node.center().distance(from.center()) > 1)
            .filter(node -> node.center().distance(to.center()) > 1)
            .filter(node -> node.box().grow(ROOM).intersects(area))
            .toList();
  }

  /** The way from border to border. */
  public Path path() {
    List<Point> way =
        search()
            .filter(it -> it.size() > 1) // of nodes in one place there is no way to look for
            .map(this::pulled)
            .orElse(List.of(from.center(), to.center()));
    List<Point> ends = new ArrayList<>(way);
    ends.set(0, from.borderTowards(way.get(1)));
    ends.set(way.size() - 1, to.borderTowards(way.get(way.size() - 2)));
    return rounded(ends, CORNER);
  }

  private Optional<List<Point>> search() {
    PriorityQueue<Visit> open = new PriorityQueue<>(Visit.PROMISING_FIRST);
    Map<Cell, Cell> cameFrom = new HashMap<>();
    Map<Cell, Double> costs = new HashMap<>();
    Cell start = new Cell(0, 0);
    costs.put(start, 0.0);
    open.add(new Visit(start, 0, 0));
    while (!open.isEmpty()) {
      StopSignal.check();
      Visit visit = open.remove();
      if (at(visit.cell).distance(to.center()) < STEP) {
        return Optional.of(trail(visit.cell, cameFrom));
      }
      if (visit.cost <= costs.getOrDefault(visit.cell, 0.0)) {
        expand(visit, open, costs, cameFrom);
      }
    }
    return Optional.empty();
  }

  private void expand(
      Visit visit, PriorityQueue<Visit> open, Map<Cell, Double> costs, Map<Cell, Cell> cameFrom) {
    for (int column = -1; column <= 1; column++) {
      for (int row = -1; row <= 1; row++) {
        Cell next = new Cell(visit.cell.column + column, visit.cell.row + row);
        double cost = visit.cost + Math.hypot(column, row) * STEP;
        if (cost < costs.getOrDefault(next, Double.POSITIVE_INFINITY) && isFree(at(next))) {
          costs.put(next, cost);
          cameFrom.put(next, visit.cell);
          open.add(new Visit(next, cost, cost + at(next).distance(to.center())));
        }
      }
    }
  }

  private List<Point> trail(Cell last, Map<Cell, Cell> cameFrom) {
    List<Point> trail = new ArrayList<>();
    trail.add(to.center());
    for (Cell cell = cameFrom.get(last); cell != null; cell = cameFrom.get(cell)) {
      trail.add(at(cell));
    }
    return trail.reversed();
  }

  private Point at(Cell cell) {
    return from.center().plus(cell.column * STEP, cell.row * STEP);
  }

  private boolean isFree(Point point) {
    return area.contains(point) && others.stream().allMatch(it -> it.distanceTo(point) >= ROOM);
  }

  private boolean isFree(Point one, Point other) {
    return SampledPath.of(Path.line(one, other)).samples().stream().allMatch(this::isFree);
  }

  /** The way without the corners that can be cut. */
  private List<Point> pulled(List<Point> way) {
    List<Point> pulled = new ArrayList<>();
    pulled.add(way.getFirst());
    int at = 0;
    while (at < way.size() - 1) {
      int next = way.size() - 1;
      while (next > at + 1 && !isFree(way.get(at), way.get(next))) {
        next--;
      }
      pulled.add(way.get(next));
      at = next;
    }
    return pulled;
  }

  public static Path rounded(List<Point> corners) {
    return rounded(corners, CORNER);
  }

  public static Path rounded(List<Point> corners, double round) {
    var path = Path.builder().moveTo(corners.getFirst());
    for (int i = 1; i < corners.size() - 1; i++) {
      Point corner = corners.get(i);
      Point before = corners.get(i - 1);
      Point after = corners.get(i + 1);
      double radius =
          Math.min(round, Math.min(corner.distance(before), corner.distance(after)) / 2);
      path.lineTo(corner.plus(before.minus(corner).unit().times(radius)));
      path.quadTo(corner, corner.plus(after.minus(corner).unit().times(radius)));
    }
    return path.lineTo(corners.getLast()).build();
  }
}
