package unfold.layout.grid;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.Extents.Range;
import unfold.equation.Tree;
import unfold.equation.Tree.Side;
import unfold.geometry.Point;

/** The places of the indices along an axis. */
sealed interface AxisRuler {
  /** The range of the indices with anything at them, boundaries too. */
  Range range();

  /** The place of an index, from that of the first index of the axis. */
  Point at(int index);

  /**
   * A ruler with the same distance from each index to the next.
   *
   * @param zero the first index of the axis
   */
  record Even(Range range, int zero, Point step) implements AxisRuler {
    @Override
    public Point at(int index) {
      return step.times(index - zero);
    }
  }

  /** A ruler for a tree: leaves in a row, every fork above the middle of its children. */
  record Branching(List<Point> nodes) implements AxisRuler {
    public Branching {
      nodes = List.copyOf(nodes);
    }

    /**
     * The ruler of a tree.
     *
     * @param apart the distance of leaves
     * @param rise the distance of heights
     */
    static Branching of(Tree tree, double apart, double rise) {
      List<Point> nodes = new ArrayList<>();
      for (int node = 1; node <= tree.nodes(); node++) {
        double x =
            tree.isLeaf(node)
                ? (node - 1) * apart
                : (nodes.get(tree.child(node, Side.LEFT) - 1).x()
                        + nodes.get(tree.child(node, Side.RIGHT) - 1).x())
                    / 2;
        nodes.add(new Point(x, -rise * tree.height(node)));
      }
      return new Branching(nodes);
    }

    @Override
    public Range range() {
      return new Range(1, nodes.size());
    }

    @Override
    public Point at(int index) {
      return nodes.get(Math.clamp(index, 1, nodes.size()) - 1);
    }
  }
}
