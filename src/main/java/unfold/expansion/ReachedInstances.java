package unfold.expansion;

import java.util.Arrays;
import java.util.stream.IntStream;
import unfold.circuit.Node;
import unfold.unfolding.Instance;
import unfold.unfolding.Region;

/**
 * The paths on which the instances of one node are reached, in arrays by their positions in its
 * region.
 */
final class ReachedInstances {
  private static final int UNSEEN = -1;

  private final Node node;
  private final Region region;
  private final int[] shortest;
  private final int[] longest;
  private final int[] squares;

  /** The edges that lead to an instance and that no longest path has come along yet. */
  private final int[] pending;

  ReachedInstances(Node node, Region region) {
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

  /**
   * Counts an edge that leads to an instance.
   *
   * @return whether it is the first
   */
  boolean seeFrom(Instance instance, int distance) {
    int position = position(instance);
    pending[position]++;
    boolean first = shortest[position] == UNSEEN;
    if (first) {
      shortest[position] = distance + 1;
    }
    return first;
  }

  /**
   * Comes along an edge that leads to an instance.
   *
   * @return whether it is the last
   */
  boolean comeFrom(Instance instance, int distance, int squaresOnTheWay) {
    int position = position(instance);
    longest[position] = Math.max(longest[position], distance + 1);
    squares[position] = Math.max(squares[position], squaresOnTheWay);
    return --pending[position] == 0;
  }

  /** The part of the node that is reached, without the instance where the search began. */
  NodeInfluence share() {
    int[] reached =
        IntStream.range(0, shortest.length).filter(position -> shortest[position] > 0).toArray();
    return new NodeInfluence(
        node,
        RegionBoxes.of(region, reached, node.axes().size()),
        Arrays.stream(reached).map(it -> shortest[it]).min().orElse(0),
        Arrays.stream(reached).map(it -> longest[it]).max().orElse(0),
        Arrays.stream(reached).map(it -> squares[it]).max().orElse(0));
  }

  private int position(Instance instance) {
    return (int) region.positionOf(instance.index());
  }
}
