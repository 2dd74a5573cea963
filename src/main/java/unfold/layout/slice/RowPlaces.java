package unfold.layout.slice;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import unfold.circuit.Node;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;

/** Finds the heights of rows. */
public final class RowPlaces {
  private RowPlaces() {}

  public static double y(int row) {
    return -row * ColumnCost.ROW;
  }

  public static NodePlace disc(Node node, Map<Node, Double> columns, Map<Node, Integer> rows) {
    double x = requireNonNull(columns.get(node));
    int row = requireNonNull(rows.get(node));
    return NodePlace.disc(new Point(x, y(row)), NodePlace.VARIABLE_RADIUS);
  }
}
