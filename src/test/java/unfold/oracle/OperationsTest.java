package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.circuit.Node;
import unfold.data.Dataset;
import unfold.data.Tensor;
import unfold.trace.Precision;
import unfold.trace.Trace;
import unfold.trace.simulate.NodeValues;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/** The operation that a variable's equation ends in has the variable's recorded value. */
class OperationsTest {
  static List<String> chapter() {
    return Systems.CHAPTER;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("chapter")
  void theLastOperationOfAnEquationIsWhatWasRecorded(String name) {
    assertOperations(Systems.dataset(Systems.text(name), 1, Map.of()));
  }

  static void assertOperations(Dataset dataset) {
    Trace trace = AgreementTest.trace(dataset, Precision.FLOAT64);
    Circuit circuit = Circuits.of(dataset.system(), Grain.OPERATIONS).value().orElseThrow();
    Unfolding unfolding = Unfolding.of(circuit, dataset.extents());
    NodeValues values = new NodeValues(unfolding, trace);
    for (Node node : circuit.nodes()) {
      boolean isOperation = circuit.operation(node).isPresent();
      boolean isRoot = isOperation && node.id().endsWith("/");
      for (Index index : unfolding.region(node)) {
        Instance copy = new Instance(node, index);
        Tensor value = (isOperation ? values.computed(copy) : values.of(copy)).orElseThrow();
        assertThat(value.shape()).isEqualTo(node.shape());
        if (isRoot) {
          assertClose(value, trace.value(node.name(), index.toArray()).orElseThrow());
        }
      }
    }
  }

  private static void assertClose(Tensor actual, Tensor expected) {
    for (int e = 0; e < expected.size(); e++) {
      double wanted = expected.at(e);
      boolean same = Double.compare(actual.at(e), wanted) == 0;
      double error = same ? 0 : Math.abs(actual.at(e) - wanted);
      assertThat(error).isLessThanOrEqualTo(1e-12 * Math.max(1, Math.abs(wanted)));
    }
  }
}
