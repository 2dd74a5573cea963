package unfold.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.Component;
import unfold.circuit.Node;
import unfold.trace.Trace.NotFinite;

/** Where a run first left the finite numbers. */
final class FirstNotFinite {
  private record Found(NotFinite place, int steps) {}

  private FirstNotFinite() {}

  /** The variable that needs the fewest steps to get there; among equals the one computed first. */
  static Optional<NotFinite> of(Circuit circuit, Map<String, Recording> recordings) {
    return circuit.components().stream()
        .flatMap(component -> of(component, circuit, recordings))
        .min(Comparator.comparingInt(Found::steps))
        .map(Found::place);
  }

  private static Stream<Found> of(
      Component component, Circuit circuit, Map<String, Recording> recordings) {
    boolean backward = Planner.isBackward(component, circuit);
    return component.nodes().stream()
        .map(Node::name)
        .flatMap(name -> Stream.ofNullable(recordings.get(name)))
        .flatMap(recording -> in(recording, backward).stream());
  }

  private static Optional<Found> in(Recording recording, boolean backward) {
    int positions = recording.domain().positions();
    boolean indexed = !recording.domain().axes().isEmpty();
    return IntStream.range(0, positions)
        .filter(steps -> isNotFinite(recording, backward ? positions - 1 - steps : steps))
        .mapToObj(steps -> found(recording, backward ? positions - 1 - steps : steps, steps))
        .findFirst()
        .map(it -> indexed ? it : new Found(it.place, Integer.MAX_VALUE));
  }

  private static boolean isNotFinite(Recording recording, int position) {
    return recording.domain().contains(recording.domain().index(position))
        && !recording.isFinite(position);
  }

  private static Found found(Recording recording, int position, int steps) {
    List<Integer> index = IntStream.of(recording.domain().index(position)).boxed().toList();
    return new Found(new NotFinite(recording.name(), index), steps);
  }
}
