package unfold.trace;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.schedule.Schedule;
import unfold.trace.Trace.NotFinite;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;

/** Finds the first value of a run that is NaN or infinite. */
public final class FirstNotFinite {
  private record Found(NotFinite place, int tick, int rank) {}

  private final Schedule schedule;

  private FirstNotFinite(Schedule schedule) {
    this.schedule = schedule;
  }

  /** The first such value in the order of the ticks, and within a tick in that of computing. */
  public static Optional<NotFinite> of(Schedule schedule, Map<String, Recording> recordings) {
    FirstNotFinite first = new FirstNotFinite(schedule);
    return recordings.values().stream()
        .flatMap(first::in)
        .min(Comparator.comparingInt(Found::tick).thenComparingInt(Found::rank))
        .map(Found::place);
  }

  /**
   * The first and the last such index of a recording: one of them was computed before all between.
   */
  private Stream<Found> in(Recording recording) {
    return Stream.of(recording.firstNotFinite(), recording.lastNotFinite())
        .flatMapToInt(OptionalInt::stream)
        .mapToObj(position -> found(recording, recording.domain().index(position)));
  }

  private Found found(Recording recording, int[] index) {
    NotFinite place = new NotFinite(recording.name(), IntStream.of(index).boxed().toList());
    return schedule
        .unfolding()
        .circuit()
        .find(recording.name())
        .map(node -> new Found(place, tick(node, index), schedule.rank(node)))
        .orElseGet(() -> new Found(place, 0, 0));
  }

  /** The tick of an index; 0 for a given value, be it beyond the axis. */
  private int tick(Node node, int[] index) {
    Instance instance = new Instance(node, Index.of(index));
    return schedule.unfolding().containsVertex(instance) ? schedule.depositTick(instance) : 0;
  }
}
