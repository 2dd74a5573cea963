package unfold.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.Tree;
import unfold.equation.reading.Equations;
import unfold.unfolding.Unfolding;

/** Schedules of texts, every axis from 1 to a last index or as long as its tree. */
final class Schedules {
  private Schedules() {}

  static Unfolding unfolding(String text, Map<String, Integer> lasts) {
    EquationSystem system = Equations.read(text).value().orElseThrow();
    Map<String, Range> ranges = new HashMap<>();
    Map<String, Tree> trees = new HashMap<>();
    lasts.forEach((axis, last) -> ranges.put(axis, new Range(1, last)));
    system.axes().stream()
        .filter(it -> it.isTree())
        .forEach(it -> {
          trees.put(it.name(), it.trees().getFirst());
          ranges.put(it.name(), new Range(1, it.trees().getFirst().nodes()));
        });
    return Unfolding.of(
        Circuits.of(system, Grain.VARIABLES).value().orElseThrow(), new Extents(ranges, trees));
  }

  static Schedule schedule(String text, Map<String, Integer> lasts) {
    return Schedule.of(unfolding(text, lasts));
  }

  static int deposit(Schedule schedule, String name, int... index) {
    Unfolding unfolding = schedule.unfolding();
    return schedule.depositTick(unfolding.instance(unfolding.circuit().node(name), index));
  }

  static List<String> passes(Schedule schedule) {
    return schedule.passes().stream()
        .map(it ->
            "%s ticks %d to %d: %s"
                .formatted(
                    it.axis(),
                    it.firstTick(),
                    it.lastTick(),
                    it.names().stream().sorted().toList()))
        .toList();
  }
}
