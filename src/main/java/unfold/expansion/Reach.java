package unfold.expansion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import unfold.circuit.Node;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Instance;
import unfold.unfolding.Region;

/** How the instances of one node are reached, by their positions in its region. */
final class Reach {
  private static final int UNSEEN = -1;

  private final Node node;
  private final Region region;
  private final int[] shortest;
  private final int[] longest;
  private final int[] squares;

  /** Edges that lead to an instance and that no longest path has come along yet. */
  private final int[] pending;

  Reach(Node node, Region region) {
    int count = Math.toIntExact(region.count());
    this.node = node;
    this.region = region;
    this.shortest = new int[count];
    this.longest = new int[count];
    this.squares = new int[count];
    this.pending = new int[count];
    Arrays.fill(shortest, UNSEEN);
  }

  void begin(Instance start) {
    shortest[position(start)] = 0;
  }

  int shortest(Instance instance) {
    return shortest[position(instance)];
  }

  int longest(Instance instance) {
    return longest[position(instance)];
  }

  int squares(Instance instance) {
    return squares[position(instance)];
  }

  /** Counts an edge that leads here; whether this is the first. */
  boolean seeFrom(Instance instance, int distance) {
    int position = position(instance);
    pending[position]++;
    boolean first = shortest[position] == UNSEEN;
    if (first) {
      shortest[position] = distance + 1;
    }
    return first;
  }

  /** Comes along an edge that leads here; whether it is the last. */
  boolean comeFrom(Instance instance, int distance, int squaresOnTheWay) {
    int position = position(instance);
    longest[position] = Math.max(longest[position], distance + 1);
    squares[position] = Math.max(squares[position], squaresOnTheWay);
    return --pending[position] == 0;
  }

  /** All of it that is reached, but for where the search began. */
  Share share() {
    int[] reached =
        IntStream.range(0, shortest.length).filter(position -> shortest[position] > 0).toArray();
    return new Share(
        node,
        Region.union(boxes(reached)),
        Arrays.stream(reached).map(it -> shortest[it]).min().orElse(0),
        Arrays.stream(reached).map(it -> longest[it]).max().orElse(0),
        Arrays.stream(reached).map(it -> squares[it]).max().orElse(0));
  }

  /** Runs of neighbours as one box on one axis, else a box an index. */
  private List<IndexBox> boxes(int[] positions) {
    List<IndexBox> boxes = new ArrayList<>();
    for (int i = 0; i < positions.length; ) {
      int end = i;
      while (end + 1 < positions.length && follows(positions[end], positions[end + 1])) {
        end++;
      }
      boxes.add(
          IndexBox.of(region.nth(positions[i]).toArray(), region.nth(positions[end]).toArray()));
      i = end + 1;
    }
    return boxes;
  }

  private boolean follows(int position, int next) {
    return next == position + 1
        && node.axes().size() == 1
        && region.nth(position).at(0) + 1 == region.nth(next).at(0);
  }

  private int position(Instance instance) {
    return (int) region.positionOf(instance.index());
  }
}
