package unfold.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.circuit.Node;
import unfold.circuit.Node.VariableNode;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.reading.Equations;
import unfold.gallery.Gallery;
import unfold.unfolding.Unfolding;

class RanksTest {
  /** Weights of a mean over all inputs come before the mean, and that before the state it makes. */
  @ParameterizedTest
  @EnumSource
  void aSumWithinACycleComesAfterWhatItSums(Grain grain) {
    String text = Gallery.named("attention").orElseThrow().text();
    Circuit circuit =
        Circuits.of(Equations.read(text).value().orElseThrow(), grain).value().orElseThrow();
    Extents extents = new Extents(Map.of("t", new Range(1, 5), "k", new Range(1, 3)), Map.of());
    Schedule schedule = Schedule.of(Unfolding.of(circuit, extents));
    assertThat(rank(schedule, "e")).isLessThan(rank(schedule, "C"));
    assertThat(rank(schedule, "C")).isLessThan(rank(schedule, "g"));
  }

  private static int rank(Schedule schedule, String name) {
    Node node =
        schedule.unfolding().circuit().nodes().stream()
            .filter(it -> it instanceof VariableNode && it.name().equals(name))
            .findFirst()
            .orElseThrow();
    return schedule.rank(node);
  }
}
