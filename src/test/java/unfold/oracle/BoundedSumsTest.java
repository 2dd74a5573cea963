package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.circuit.Node;
import unfold.circuit.Role;
import unfold.data.Dataset;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.reading.Equations;
import unfold.schedule.Scheduling;
import unfold.trace.Precision;
import unfold.trace.Trace;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/** Sums to an index, such as t, read what the definition says and nothing else. */
class BoundedSumsTest {
  private static final String GIVEN =
      """
      over t = 1..6
      size n = 2
      input x(t) : n ~ normal(0, 1)
      input u(t) ~ normal(0, 1)
      param W : n x n ~ normal(0, 0.7)
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "over j = 1..t\ny(t) = sum_j(x(j))",
        "over j = 1..t\ny(t) = mean_j(u(j) * t)\nz(t) = max_j(u(j) - u(t)) + min_j(x(j))",
        "over j = 1..t-1\ny(t) = sum_j(x(j)) + prod_j(u(j))",
        "over j = 1..t+1\ny(t) = sum_j(u(j))\nu(7) = 2",
        "over j = 0..t-1\nw(j) = 0.5^j\ny(t) = sum_j(w(j) * x(t-j))",
        "over j = 1..t\ne(t, j) = exp(x(t)' W x(j))\ny(t) = sum_j(e(t, j) * x(j)) / sum_j(e(t, j))",
        "over j = 1..t\ny(t) = sum_j(softmax_j(u(j) * u(t)) * x(j))",
        "over j = 1..t\nover k = 1..t-1\ny(t) = sum_j(u(j) * sum_k(u(k) + u(j)))",
        "over j = 1..t\ny(t) = sum_t(sum_j(u(j)) + u(t))",
        "over j = 0..t-1\nh(0) = 0.1\nh(t) = tanh(W mean_j(h(j)) + x(t))",
        "over j = 1..t-1\nh(t) = 1 + sum_j(h(j))",
        "over j = 0..t-1\n"
            + "h(0) = 0.3\n"
            + "c(t) = sum_j(exp(x(t)' h(j)) * h(j))\n"
            + "h(t) = tanh(c(t) + x(t))",
        "over j = 1..t-1\nh(t) = u(t) + sum_j(0.5^j * h(t-j))",
        "over j = 1..t-2\nover l = 1..2\ng(t, 0) = u(t)\ng(t, l) = sum_j(g(j, l-1)) + g(t, l-1)",
        "over k = 1..t-1\ny(t) = sum_k(x(t)) + sum_k(x(k))",
        "over j = 1..t\ns(t) = s(t-1) + sum_j(u(j))\ny = sum_t(s(t))",
      })
  void theyAgreeWithTheirDefinition(String lines) {
    Dataset dataset = Systems.dataset(GIVEN + lines, 3, Map.of());
    AgreementTest.assertAgreement(dataset, Precision.FLOAT64, 1e-12);
    OperationsTest.assertOperations(dataset);
    Circuit circuit = Circuits.of(dataset.system(), Grain.VARIABLES).value().orElseThrow();
    GridPropertiesTest.compare(lines, circuit, dataset.extents());
  }

  /** Partial sums of 1, 2, 3, 4, and of them with a half, a quarter and so on, by hand. */
  @Test
  void theValuesAreThoseOfTheDefinition() {
    String text =
        """
        over t = 1..4
        over j = 0..t-1
        input x(t) = [1, 2, 3, 4]
        y(t) = sum_j(0.5^j * x(t-j))
        h(t) = 1 + sum_j(h(j))
        """;
    Trace trace = AgreementTest.trace(Systems.dataset(text, 1, Map.of()), Precision.FLOAT64);
    for (int t = 1; t <= 4; t++) {
      double sum = List.of(1.0, 2.5, 4.25, 6.125).get(t - 1);
      assertThat(trace.value("y", t).orElseThrow().at(0)).isEqualTo(sum, within(1e-15));
      assertThat(trace.value("h", t).orElseThrow().at(0)).isEqualTo(Math.pow(2, t - 1));
    }
  }

  /** By operations nothing leads from a step to a sum without terms either. */
  @Test
  void aSumWithoutTermsReadsNothingByOperations() {
    Dataset dataset =
        Systems.dataset(
            "over t = 1..3\nover k = 1..t-1\ny(t) = sum_k(u(t))\nu(t) = t", 1, Map.of());
    Circuit circuit = Circuits.of(dataset.system(), Grain.OPERATIONS).value().orElseThrow();
    Unfolding unfolding = Unfolding.of(circuit, dataset.extents());
    assertThat(unfolding.outDegreeOf(new Instance(circuit.node("u"), Index.of(1)))).isZero();
    assertThat(unfolding.outDegreeOf(new Instance(circuit.node("u"), Index.of(2)))).isOne();
  }

  /** What is read by a sum on which it depends is a state in both grains, and nothing else is. */
  @ParameterizedTest
  @EnumSource(Grain.class)
  void whatASumOverEarlierStepsReadsIsAState(Grain grain) {
    String text =
        "over t = 1..5\nover j = 0..t-1\nh(0) = 1\nc(t) = sum_j(2 * h(j))\nh(t) = tanh(c(t))\n"
            + "y(t) = h(t)";
    EquationSystem system = Equations.read(text).value().orElseThrow();
    Circuit circuit = Circuits.of(system, grain).value().orElseThrow();
    assertThat(circuit.states()).extracting(Node::name).containsExactly("h");
    assertThat(circuit.role(circuit.node("c"))).isEqualTo(Role.STATE);
    assertThat(circuit.role(circuit.node("y"))).isEqualTo(Role.READ_OUT);
  }

  /** Of n steps each reads those before: n (n - 1) / 2 arrows, counted without drawing them. */
  @Test
  void theArrowsOfALongRunAreCounted() {
    String text = "over t = 1..10000\nover j = 1..t-1\nh(t) = 1 + sum_j(h(j))";
    EquationSystem system = Equations.read(text).value().orElseThrow();
    Circuit circuit = Circuits.of(system, Grain.VARIABLES).value().orElseThrow();
    Dataset dataset = Systems.dataset(text, 1, Map.of());
    assertThat(Unfolding.of(circuit, dataset.extents()).edgeCount()).isEqualTo(49_995_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          over t¶over j = 1..t¶y = sum_j(j)                | a sum over `j` goes to `t`, which has no value in y
          over t¶over j = 1..t¶f(a) = sum_j(a)¶y(t) = f(1) | a sum over `j` goes to `t`, which has no value in f(a)
          over t¶over j = 1..2*t¶y(t) = sum_j(j)           | `t` has no value here, because the range of j is not computed for every t
          over t¶over j = t..5¶y(t) = sum_j(j)             | `t` has no value here, because the range of j is not computed for every t
          over i = 1..j¶over j = 1..i¶y(i) = sum_j(j)      | `i` has no value here, because the range of j is not computed for every i
          """)
  void whatHasNoEndIsRefused(String text, String said) {
    assertThat(Equations.read(text.replace('¶', '\n')).diagnostics())
        .extracting(Diagnostic::message)
        .contains(said);
  }

  /** The last term of the sum would be what is computed. */
  @Test
  void aSumOfItselfIsACycle() {
    String text = "over t = 1..3\nover j = 1..t\nh(t) = 1 + sum_j(h(j))";
    Dataset dataset = Systems.dataset(text, 1, Map.of());
    Circuit circuit = Circuits.of(dataset.system(), Grain.VARIABLES).value().orElseThrow();
    assertThat(Scheduling.of(Unfolding.of(circuit, dataset.extents())).diagnostics()).isNotEmpty();
  }
}
