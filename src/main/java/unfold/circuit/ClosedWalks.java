package unfold.circuit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.jgrapht.Graph;

/**
 * Finds a short closed walk through a circuit on several axes whose squares cancel on each of them,
 * so that a value needs itself. Only short walks that stay near their start are found; what reaches
 * further is seen on the unfolding at hand.
 */
final class ClosedWalks {
  /** The most squares away from its start that a walk may lead on any axis. */
  private static final int FARTHEST = 12;

  /**
   * The most places that all walks together look at, which take some tens of megabytes: on four and
   * more axes there are more of them near a start.
   */
  private static final int MOST_PLACES = 200_000;

  private record Place(Node node, List<Integer> offsets) {}

  private record Way(Place from, Wire wire) {}

  private final Graph<Node, Wire> within;

  private ClosedWalks(Graph<Node, Wire> within) {
    this.within = within;
  }

  /**
   * The shortest walk through the first node that has one, in the order of the nodes, so that of
   * several the same one is found on every run.
   */
  static Optional<List<Wire>> shortest(Graph<Node, Wire> within) {
    ClosedWalks walks = new ClosedWalks(within);
    return within.vertexSet().stream().flatMap(node -> walks.from(node).stream()).findFirst();
  }

  private Optional<List<Wire>> from(Node start) {
    Place home = new Place(start, Collections.nCopies(start.axes().size(), 0));
    Map<Place, Way> ways = new HashMap<>();
    Queue<Place> reached = new ArrayDeque<>(List.of(home));
    int most = MOST_PLACES / within.vertexSet().size();
    while (!reached.isEmpty() && ways.size() < most) {
      Place place = reached.remove();
      for (Wire wire : within.outgoingEdgesOf(place.node())) {
        Place next = next(place, wire);
        if (isNear(next) && ways.putIfAbsent(next, new Way(place, wire)) == null) {
          if (next.equals(home)) {
            return Optional.of(walk(home, ways));
          }
          reached.add(next);
        }
      }
    }
    return Optional.empty();
  }

  private static Place next(Place place, Wire wire) {
    List<Integer> offsets = new ArrayList<>();
    for (int axis = 0; axis < place.offsets().size(); axis++) {
      offsets.add(place.offsets().get(axis) - wire.offsets().get(axis));
    }
    return new Place(wire.target(), List.copyOf(offsets));
  }

  private static boolean isNear(Place place) {
    return place.offsets().stream().allMatch(offset -> Math.abs(offset) <= FARTHEST);
  }

  private static List<Wire> walk(Place home, Map<Place, Way> ways) {
    List<Wire> walk = new ArrayList<>();
    Place place = home;
    do {
      Way way = ways.get(place);
      if (way == null) {
        throw new IllegalStateException("no way to " + place);
      }
      walk.addFirst(way.wire());
      place = way.from();
    } while (!place.equals(home));
    return walk;
  }
}
