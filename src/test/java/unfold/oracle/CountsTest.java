package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.Extents;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/** What the chapter says of the sizes of its graphs. */
class CountsTest {
  private static final String RECURRENT =
      """
      input x(t) = 1
      param W = 0.5
      param U = 1
      h(0) = 0
      h(t) = tanh(W h(t-1) + U x(t))
      output o(t) = 2 * h(t)
      """;
  private static final String CONVOLUTION =
      """
      input x(t) = 1
      o(t) = x(t-1) + x(t) + x(t+1)
      """;

  private static Unfolding unfolding(String text, Grain grain, int tau) {
    Circuit circuit = Circuits.of(Systems.system(text), grain).value().orElseThrow();
    return Unfolding.of(circuit, Extents.of("t", tau));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 1000, 1_000_000})
  void theUnfoldingGrowsByTheStepAndTheCircuitDoesNot(int tau) {
    Unfolding unfolding = unfolding(RECURRENT, Grain.VARIABLES, tau);
    assertThat(unfolding.circuit().nodes()).hasSize(3);
    assertThat(unfolding.circuit().graph().edgeSet()).hasSize(3);
    assertThat(unfolding.vertexCount()).isEqualTo(3L * tau + 1);
    assertThat(unfolding.edgeCount()).isEqualTo(3L * tau);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 1000})
  void sharedParametersStayAndThoseOfAStepGrowByOneAStep(int tau) {
    Unfolding shared = unfolding(RECURRENT, Grain.OPERATIONS, tau);
    assertThat(shared.region(shared.circuit().node("W")).count()).isEqualTo(1);
    String stepwise = RECURRENT.replace("param W", "param W(t)").replace("W h", "W(t) h");
    Unfolding unshared = unfolding(stepwise, Grain.OPERATIONS, tau);
    assertThat(unshared.region(unshared.circuit().node("W")).count()).isEqualTo(tau);
    assertThat(unshared.region(unshared.circuit().node("U")).count()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 40})
  void aConvolutionIsShallowWhereARecurrenceIsAsDeepAsItIsLong(int tau) {
    assertThat(longestPath(unfolding(CONVOLUTION, Grain.VARIABLES, tau))).isEqualTo(1);
    String state = RECURRENT.replaceFirst("output.*\n", "");
    assertThat(longestPath(unfolding(state, Grain.VARIABLES, tau))).isEqualTo(tau);
  }

  @Test
  void aKernelOfThreeLetsAnOutputSeeThreeInputs() {
    Unfolding unfolding = unfolding(CONVOLUTION, Grain.VARIABLES, 8);
    Instance output = unfolding.instance(unfolding.circuit().node("o"), 5);
    assertThat(unfolding.incomingEdgesOf(output))
        .extracting(it -> it.source().toString())
        .containsExactlyInAnyOrder("x(4)", "x(5)", "x(6)");
  }

  @ParameterizedTest
  @MethodSource("unfold.oracle.AgreementTest#chapter")
  void foldingTheUnfoldingGivesTheCircuitBack(String name) {
    var dataset = Systems.dataset(Systems.text(name), 1, Map.of());
    for (Grain grain : Grain.values()) {
      Circuit circuit = Circuits.of(dataset.system(), grain).value().orElseThrow();
      Unfolding unfolding = Unfolding.of(circuit, dataset.extents());
      assertThat(unfolding.vertexSet().stream().map(Instance::node).collect(Collectors.toSet()))
          .isEqualTo(circuit.nodes());
      assertThat(unfolding.edgeSet().stream().map(Dependency::wire).collect(Collectors.toSet()))
          .isEqualTo(circuit.graph().edgeSet());
    }
  }

  private static int longestPath(Unfolding unfolding) {
    Map<Instance, Integer> depths = new HashMap<>();
    new TopologicalOrderIterator<>(unfolding)
        .forEachRemaining(it ->
            depths.put(
                it,
                unfolding.incomingEdgesOf(it).stream()
                    .mapToInt(edge -> depths.getOrDefault(edge.source(), 0) + 1)
                    .max()
                    .orElse(0)));
    return depths.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
  }
}
