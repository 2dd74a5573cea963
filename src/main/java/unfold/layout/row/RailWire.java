package unfold.layout.row;

import java.util.ArrayList;
import java.util.List;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;
import unfold.layout.route.Curves;
import unfold.layout.route.Maze;
import unfold.layout.route.OrthogonalPaths;
import unfold.layout.route.Rails;
import unfold.layout.slice.ColumnCost;

/**
 * The way of a wire between one node and its partners in many slices: along a rail, which all
 * copies share, and off it at each slice. A long rail is left out in the middle: all copies
 * together draw it, and none grows with the number of steps.
 */
public sealed interface RailWire {
  /** Whether the one node is the source. */
  boolean spreading();

  /** The y of the rail. */
  double rail();

  /** The path from the one node to a partner. */
  Path outward(NodePlace one, NodePlace partner);

  /** The path that a slice adds to the rail, from there to the partner. */
  Path branch(NodePlace one, NodePlace partner);

  /** The path from border to border. */
  default Path path(NodePlace source, NodePlace target) {
    return spreading() ? outward(source, target) : outward(target, source).reversed();
  }

  /**
   * A way by a rail between two rows.
   *
   * @param rail its y
   * @param aside the distance of the way to the rail from the one node
   */
  record Row(double rail, double aside, boolean spreading) implements RailWire {
    /** The distance from a node at which its way onto the rail begins. */
    static final double OFF = 50;

    @Override
    public Path outward(NodePlace one, NodePlace partner) {
      if (Math.abs(partner.center().x() - one.center().x()) < OFF
          && Math.abs(partner.center().y() - one.center().y()) <= ColumnCost.ROW) {
        return Curves.straight(one, partner).path();
      }
      double side = side(one, partner);
      Point on = new Point(one.center().x() + side * aside, rail);
      Point off = new Point(partner.center().x() - side * OFF, rail);
      List<Point> corners = new ArrayList<>();
      if (Math.abs(one.center().y() - rail) < ColumnCost.ROW) {
        corners.add(one.borderTowards(on));
      } else {
        Point out = new Point(on.x(), one.center().y());
        corners.addAll(List.of(one.borderTowards(out), out));
      }
      corners.add(on);
      List<Point> rest = List.of(off, partner.borderTowards(off));
      return Rails.path(corners, rest, Maze::rounded);
    }

    @Override
    public Path branch(NodePlace one, NodePlace partner) {
      double side = side(one, partner);
      Point corner = new Point(partner.center().x() - side * OFF, rail);
      Point before = corner.plus(-side * OFF, 0);
      return Maze.rounded(List.of(before, corner, partner.borderTowards(corner)));
    }

    private static double side(NodePlace one, NodePlace partner) {
      return partner.center().x() < one.center().x() ? -1 : 1;
    }
  }

  /**
   * A way by a rail above or below all slices.
   *
   * @param rail its y
   * @param branch from a slice's gate to the partner, seen from the partner's centre
   * @param stem from a gate to the one node, seen from its centre
   */
  record Gated(double rail, List<Point> branch, List<Point> stem, boolean spreading)
      implements RailWire {
    public Gated {
      branch = List.copyOf(branch);
      stem = List.copyOf(stem);
    }

    @Override
    public Path outward(NodePlace one, NodePlace partner) {
      List<Point> way = new ArrayList<>();
      stem.reversed().forEach(point -> way.add(one.center().plus(point)));
      way.set(0, OrthogonalPaths.onBorder(way.get(0), way.get(1), one));
      way.add(new Point(way.getLast().x(), rail));
      List<Point> rest = offRail(partner);
      int last = rest.size() - 1;
      rest.set(last, OrthogonalPaths.onBorder(rest.get(last), rest.get(last - 1), partner));
      return Rails.path(way, rest, OrthogonalPaths::path);
    }

    @Override
    public Path branch(NodePlace one, NodePlace partner) {
      return OrthogonalPaths.path(offRail(partner), one, partner);
    }

    private List<Point> offRail(NodePlace partner) {
      List<Point> way = new ArrayList<>();
      branch.forEach(point -> way.add(partner.center().plus(point)));
      way.addFirst(new Point(way.getFirst().x(), rail));
      return way;
    }
  }
}
