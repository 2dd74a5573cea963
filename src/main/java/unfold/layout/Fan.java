package unfold.layout;

import java.util.List;
import unfold.geometry.Path;
import unfold.geometry.Point;

/**
 * How a wire runs between one node and its partners in many slices: along a rail between two rows,
 * which all of them share, and off it at each slice.
 *
 * @param rail the y of the rail
 * @param aside how far beside the one node the way to the rail is
 * @param spreading whether the one node is the source
 */
record Fan(double rail, double aside, boolean spreading) {
  static final double OFF = 50;

  /** From border to border. */
  Path path(NodePlace source, NodePlace target) {
    NodePlace one = spreading ? source : target;
    NodePlace partner = spreading ? target : source;
    Path path = Maze.rounded(corners(one, partner));
    return spreading ? path : path.reversed();
  }

  /** What each slice adds to the rail: the way off it, to or from the partner. */
  Path branch(NodePlace one, NodePlace partner) {
    double side = side(one, partner);
    Point corner = new Point(partner.center().x() - side * OFF, rail);
    Point before = corner.plus(-side * OFF, 0);
    Path path = Maze.rounded(List.of(before, corner, partner.borderTowards(corner)));
    return spreading ? path : path.reversed();
  }

  private static double side(NodePlace one, NodePlace partner) {
    return partner.center().x() < one.center().x() ? -1 : 1;
  }

  private List<Point> corners(NodePlace one, NodePlace partner) {
    double side = side(one, partner);
    Point on = new Point(one.center().x() + side * aside, rail);
    Point off = new Point(partner.center().x() - side * OFF, rail);
    if (Math.abs(one.center().y() - rail) < ColumnCost.ROW) {
      return List.of(one.borderTowards(on), on, off, partner.borderTowards(off));
    }
    Point out = new Point(on.x(), one.center().y());
    return List.of(one.borderTowards(out), out, on, off, partner.borderTowards(off));
  }
}
