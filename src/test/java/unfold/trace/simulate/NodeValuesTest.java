package unfold.trace.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.data.Dataset;
import unfold.data.Tensor;
import unfold.equation.print.Printer;
import unfold.oracle.AgreementTest;
import unfold.oracle.Systems;
import unfold.trace.Precision;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

class NodeValuesTest {
  private static final String CHANCES = "param p : 3 = [0.2, 0.5, 0.3]\n";

  private static Dataset dataset(String equation) {
    return Systems.dataset(CHANCES + equation + "\n", 1, Map.of("t", 20));
  }

  /** The values of the operations that print so, in the order of reading. */
  private static List<Tensor> within(Dataset dataset, String printed, int t) {
    Circuit circuit = Circuits.of(dataset.system(), Grain.OPERATIONS).value().orElseThrow();
    Unfolding unfolding = Unfolding.of(circuit, dataset.extents());
    NodeValues values = new NodeValues(unfolding, AgreementTest.trace(dataset, Precision.FLOAT64));
    return circuit.nodes().stream()
        .filter(node ->
            circuit
                .operation(node)
                .filter(it -> Printer.ofText().print(it.expression()).equals(printed))
                .isPresent())
        .map(node -> values.of(new Instance(node, Index.of(new int[] {t}))).orElseThrow())
        .toList();
  }

  private static Tensor drawn(String equation, int t) {
    return AgreementTest.trace(dataset(equation), Precision.FLOAT64).value("y", t).orElseThrow();
  }

  /** The first draw counts ones, the second hundreds: what is seen alone adds up to y. */
  @Test
  void aDrawIsTheSameAloneAndInItsSum() {
    String equation = "y(t) = draw(p) + 100 * draw(p)";
    for (int t = 1; t <= 20; t++) {
      List<Tensor> draws = within(dataset(equation), "draw(p)", t);
      Tensor both = drawn(equation, t);
      for (int e = 0; e < 3; e++) {
        assertThat(draws.getFirst().at(e) + 100 * draws.getLast().at(e)).isEqualTo(both.at(e));
      }
    }
  }

  /** The draw within another is made before it, as the second of y either way. */
  @Test
  void aDrawWithinADrawIsMadeBeforeIt() {
    Dataset nested = dataset("y(t) = draw(p) + draw(0.5 * draw(p) + 1 / 6)");
    for (int t = 1; t <= 20; t++) {
      Tensor sum = drawn("y(t) = draw(p) + 100 * draw(p)", t);
      List<Tensor> draws = within(nested, "draw(p)", t);
      for (int e = 0; e < 3; e++) {
        assertThat(draws.getFirst().at(e) + 100 * draws.getLast().at(e)).isEqualTo(sum.at(e));
      }
    }
  }

  /** After a function that draws once the next draw is the second, in the run and alone. */
  @Test
  void aFunctionsDrawsCountToo() {
    String equation = "g(z) = draw(z)\ny(t) = g(p) + 100 * draw(p)";
    for (int t = 1; t <= 20; t++) {
      Tensor sum = drawn("y(t) = draw(p) + 100 * draw(p)", t);
      assertThat(drawn(equation, t)).isEqualTo(sum);
      Tensor second = within(dataset(equation), "draw(p)", t).getFirst();
      for (int e = 0; e < 3; e++) {
        assertThat(second.at(e)).isEqualTo(sum.at(e) >= 100 ? 1 : 0);
      }
    }
  }
}
