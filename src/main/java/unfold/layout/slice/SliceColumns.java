package unfold.layout.slice;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import unfold.circuit.Node;

/**
 * Finds the place of each node in its slice from left to right, by moving one node at a time while
 * {@link ColumnCost} falls. It starts from the orders of the nodes of each row, and with a node
 * that is alone in its row in the middle and beside it, so that the result depends on nothing but
 * the graph. At most 120 starts and 30 rounds from each take O(n) costs a round for n nodes; in a
 * slice of very many nodes it ends before, so that the time it takes is bounded.
 */
public final class SliceColumns {
  /** The distance of two discs that are neighbours in a row. */
  public static final double PITCH = 100;

  private static final int MOST_STARTS = 120;
  private static final int MOST_ROUNDS = 30;

  /** The most pairs of nodes and wires that are looked at, for about a second. */
  private static final long MOST_PAIRS = 60_000_000;

  private static final int[] MOVES = {-1, 1, -2, 2, -4, 4};

  private final List<Node> nodes;
  private final ColumnCost cost;
  private long left;

  private SliceColumns(List<Node> nodes, ColumnCost cost) {
    this.nodes = nodes;
    this.cost = cost;
    this.left = MOST_PAIRS / cost.pairs();
  }

  /**
   * The column of each node.
   *
   * @return for each node its distance from the middle of the slice
   */
  public static Map<Node, Double> of(
      List<Node> nodes, List<SliceLink> links, Map<Node, Integer> rows) {
    return new SliceColumns(nodes, new ColumnCost(nodes, links, rows)).best(rows);
  }

  private Map<Node, Double> best(Map<Node, Integer> rows) {
    int[] best = new int[nodes.size()];
    double least = Double.POSITIVE_INFINITY;
    List<int[]> starts = starts(rows);
    for (int[] start : starts) {
      if (left <= 0 && start != starts.getFirst()) {
        break;
      }
      double reached = descend(start);
      if (reached < least - 1e-9) {
        least = reached;
        best = start;
      }
    }
    return centered(best);
  }

  private Map<Node, Double> centered(int[] slots) {
    Map<Node, Double> columns = new HashMap<>();
    double middle = ColumnCost.middle(slots);
    for (int i = 0; i < slots.length; i++) {
      columns.put(nodes.get(i), (slots[i] - middle) * ColumnCost.SLOT);
    }
    return Map.copyOf(columns);
  }

  private double descend(int[] slots) {
    double reached = cost.of(slots);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double before = reached;
      for (int i = 0; i < slots.length && left > 0; i++) {
        reached = move(slots, i, reached);
      }
      if (reached >= before) {
        break;
      }
    }
    return reached;
  }

  private double move(int[] slots, int node, double reached) {
    int at = slots[node];
    int best = at;
    double least = reached;
    for (int by : MOVES) {
      slots[node] = at + by;
      left--;
      double tried = cost.of(slots);
      if (tried < least - 1e-9) {
        least = tried;
        best = at + by;
      }
    }
    slots[node] = best;
    return least;
  }

  private List<int[]> starts(Map<Node, Integer> rows) {
    List<int[]> starts = List.of(new int[nodes.size()]);
    for (int row : rows.values().stream().distinct().sorted().toList()) {
      List<Integer> inRow = new ArrayList<>();
      for (int i = 0; i < nodes.size(); i++) {
        if (requireNonNull(rows.get(nodes.get(i))) == row) {
          inRow.add(i);
        }
      }
      starts = spread(starts, inRow);
    }
    return starts;
  }

  private static List<int[]> spread(List<int[]> starts, List<Integer> row) {
    List<int[]> spread = new ArrayList<>();
    for (int aside = 0; aside <= (row.size() == 1 ? 1 : 0); aside++) {
      for (List<Integer> order : orders(row)) {
        for (int[] start : starts) {
          if (spread.size() < MOST_STARTS) {
            spread.add(placed(start, order, aside));
          }
        }
      }
    }
    return spread;
  }

  private static int[] placed(int[] start, List<Integer> order, int aside) {
    int[] slots = start.clone();
    for (int i = 0; i < order.size(); i++) {
      slots[order.get(i)] = aside + 2 * i - (order.size() - 1);
    }
    return slots;
  }

  /** Every order of up to four nodes; of more, their own and its reverse. */
  private static List<List<Integer>> orders(List<Integer> row) {
    if (row.size() > 4) {
      return List.of(row, row.reversed());
    }
    if (row.size() < 2) {
      return List.of(row);
    }
    List<List<Integer>> orders = new ArrayList<>();
    for (int first : row) {
      List<Integer> rest = new ArrayList<>(row);
      rest.remove(Integer.valueOf(first));
      for (List<Integer> tail : orders(rest)) {
        List<Integer> order = new ArrayList<>(Collections.singletonList(first));
        order.addAll(tail);
        orders.add(order);
      }
    }
    return orders;
  }
}
