package unfold.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import unfold.equation.Extents.Range;
import unfold.schedule.Stage.Stepping;

/** The numbered passes while they are being found; each starts when the one before it has ended. */
final class Passes {
  private final List<Pass> passes = new ArrayList<>();

  List<Pass> all() {
    return List.copyOf(passes);
  }

  int lastTick() {
    return passes.isEmpty() ? 0 : passes.getLast().lastTick();
  }

  Optional<Pass> firstAlong(String axis) {
    return passes.stream().filter(pass -> pass.axis().equals(axis)).findFirst();
  }

  /** The first pass that walks as a stage does and suits it, or a new one. */
  Pass join(Stepping stage, Range steps, Predicate<Pass> suits) {
    return passes.stream()
        .filter(it -> it.axis().equals(stage.axis()) && it.backward() == stage.backward())
        .filter(suits)
        .findFirst()
        .orElseGet(() -> add(stage.axis(), stage.backward(), steps));
  }

  Pass add(String axis, boolean backward, Range steps) {
    int first = backward ? steps.last() : steps.first();
    Pass pass =
        new Pass(passes.size() + 1, axis, backward, lastTick() + 1, steps.count(), first, Set.of());
    passes.add(pass);
    return pass;
  }
}
