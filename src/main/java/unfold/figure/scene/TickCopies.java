package unfold.figure.scene;

import java.util.List;
import java.util.stream.IntStream;
import unfold.circuit.Node;
import unfold.figure.theme.Memo;
import unfold.schedule.Schedule;
import unfold.unfolding.Instance;

/** The copies that a tick computes, and the index among theirs that a circuit stands for. */
final class TickCopies {
  private static final int DOZEN = 12;

  private record Place(int tick, int step) {}

  private record Making(Node node, int tick) {}

  private final Schedule schedule;
  private final Memo<Place, CircuitPosition> places = new Memo<>(this::computeHere);
  private final Memo<Making, List<Instance>> made = new Memo<>(this::computeMade);

  TickCopies(Schedule schedule) {
    this.schedule = schedule;
  }

  CircuitPosition here(int tick, int step) {
    return places.apply(new Place(tick, step));
  }

  /** The copies of a node that a tick computes; of many, about a dozen. */
  List<Instance> of(Node node, int tick) {
    return made.apply(new Making(node, tick));
  }

  private CircuitPosition computeHere(Place place) {
    return CircuitPosition.of(schedule, place.tick, place.step);
  }

  private List<Instance> computeMade(Making making) {
    if (making.tick == 0) {
      return List.of();
    }
    List<Instance> all =
        schedule
            .depositedIn(making.tick)
            .filter(it -> it.node().equals(making.node))
            .limit(CircuitPosition.MOST)
            .toList();
    int step = Math.ceilDiv(Math.max(1, all.size()), DOZEN);
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
  }
}
