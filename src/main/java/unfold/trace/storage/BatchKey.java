package unfold.trace.storage;

import java.util.stream.Collectors;
import unfold.schedule.ClauseInstances;
import unfold.schedule.Schedule;
import unfold.schedule.Stage;

/** The key that schedules share whose equations can be computed together. */
final class BatchKey {
  private BatchKey() {}

  static String of(Schedule schedule) {
    return schedule.stages().stream().map(BatchKey::of).collect(Collectors.joining(" "));
  }

  private static String of(Stage stage) {
    return switch (stage) {
      case Stage.Once it -> of(it.portion());
      case Stage.AllAtOnce it -> of(it.portion());
      case Stage.Stepping it ->
          it.turns().stream()
              .map(turn -> of(turn.portion()) + "+" + turn.lead())
              .collect(Collectors.joining(" ", it.direction() + "[", "]"));
      case Stage.Layered it ->
          it.inOrder().stream().map(BatchKey::of).collect(Collectors.joining(" ", "layers[", "]"));
    };
  }

  private static String of(ClauseInstances portion) {
    return portion.node().name() + "@" + portion.clause();
  }
}
