package unfold.trace;

import java.util.Comparator;
import java.util.List;
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

/** Finds the first value of each name in a run that is NaN or infinite. */
public final class FirstNotFinite {
  private record Found(NotFinite place, int tick, int rank) {}

  private static final Comparator<Found> COMPUTED =
      Comparator.comparingInt(Found::tick).thenComparingInt(Found::rank);

  private final Schedule schedule;

  private FirstNotFinite(Schedule schedule) {
    this.schedule = schedule;
  }

  /** The places in the order of the ticks, and within a tick in that of computing. */
  public static List<NotFinite> of(Schedule schedule, Map<String, Recording> recordings) {
    FirstNotFinite first = new FirstNotFinite(schedule);
    return recordings.values().stream()
        .flatMap(recording -> first.in(recording).stream())
        .sorted(COMPUTED)
        .map(Found::place)
        .toList();
  }

  /**
   * The first or the last such index of a recording: one of them was computed before all between.
   */
  private Optional<Found> in(Recording recording) {
    return Stream.of(recording.firstNotFinite(), recording.lastNotFinite())
        .flatMapToInt(OptionalInt::stream)
        .mapToObj(position -> found(recording, recording.domain().index(position)))
        .min(COMPUTED);
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
