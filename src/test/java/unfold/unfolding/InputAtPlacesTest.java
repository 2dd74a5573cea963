package unfold.unfolding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.Extents;
import unfold.equation.reading.Equations;

class InputAtPlacesTest {
  @Test
  void aTargetGivenAtTheLastStepOnlyIsOneNode() {
    String text =
        """
        input x(t) = count
        target y(tau) = 2
        loss L(tau) = mse(x(tau), y(tau))
        """;
    var wiring = Circuits.of(Equations.read(text).value().orElseThrow(), Grain.VARIABLES);
    Unfolding unfolding = Unfolding.of(wiring.value().orElseThrow(), Extents.of("t", 3));

    assertThat(unfolding.vertexSet())
        .extracting(Instance::toString)
        .containsExactlyInAnyOrder("x(1)", "x(2)", "x(3)", "y(3)", "L(3)");
  }
}
