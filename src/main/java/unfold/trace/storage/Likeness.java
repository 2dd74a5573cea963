package unfold.trace.storage;

import java.util.stream.Collectors;
import unfold.schedule.Portion;
import unfold.schedule.Schedule;
import unfold.schedule.Stage;

/** What two schedules have in common whose equations can be computed together. */
final class Likeness {
  private Likeness() {}

  static String of(Schedule schedule) {
    return schedule.stages().stream().map(Likeness::of).collect(Collectors.joining(" "));
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
          it.inOrder().stream().map(Likeness::of).collect(Collectors.joining(" ", "layers[", "]"));
    };
  }

  private static String of(Portion portion) {
    return portion.node().name() + "@" + portion.clause();
  }
}
