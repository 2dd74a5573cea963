package unfold.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.reading.Equations;
import unfold.figure.mark.CellGrid;
import unfold.trace.Domain;
import unfold.trace.Numbers;
import unfold.trace.Precision;
import unfold.trace.Recording;
import unfold.trace.Trace;
import unfold.trace.simulate.NodeValues;
import unfold.typesetting.MathLabel;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

class ShownValuesTest {
  private static final String TOKENS =
      """
      alphabet A = words("to nepal")
      input x(t) : A = onehot("to nepal")
      s(t) = s(t-1) + x(t)
      """;

  @Test
  void oneScaleSpansTheWholeRun() {
    assertThat(content("input x(t) : 2 = 0\ns(t) = x(t)", "x", 2, 1, -4, 2, 3))
        .isEqualTo(numbers(1, 2, 0.5, 0.75));
  }

  @Test
  void aOneHotValueShowsItsToken() {
    assertThat(content(TOKENS, "x", 2, 0, 1, 1, 0))
        .isEqualTo(new NodeContent.Token(MathLabel.text("nepal", 12)));
  }

  @Test
  void whatIsNotOneHotShowsNumbersThoughItHasTokens() {
    assertThat(content(TOKENS, "x", 2, 0, 1, 0.5, 0.5)).isEqualTo(numbers(1, 2, 0.5, 0.5));
  }

  @Test
  void aRunOfZerosHasEmptyCells() {
    assertThat(content("input x(t) : 2 = 0\ns(t) = x(t)", "x", 2, 0, 0, 0, 0))
        .isEqualTo(numbers(1, 2, 0, 0));
  }

  @Test
  void aLongColumnGoesOnInTheNextRowAndShowsTwentyFourAtMost() {
    double[] values = new double[200];
    values[100] = 1;
    values[108] = -1;
    values[124] = 1;
    NodeContent content = content("input x(t) : 100 = 0\ns(t) = x(t)", "x", 100, values);
    assertThat(content).isInstanceOf(NodeContent.Numbers.class);
    CellGrid fractions = ((NodeContent.Numbers) content).fractions();
    assertThat(fractions.rows()).isEqualTo(3);
    assertThat(fractions.columns()).isEqualTo(8);
    assertThat(fractions.at(0, 0)).isEqualTo(1);
    assertThat(fractions.at(1, 0)).isEqualTo(-1);
  }

  @Test
  void aScalarIsOneNumberWhereNumbersAreRead() {
    Shown shown = shown(ValueDisplay.NUMBERS, "s(t) = s(t-1)", "s", 1, 4, -0.76159);
    assertThat(shown.content())
        .isEqualTo(new NodeContent.OneNumber("-0.762", CellGrid.of(1, 1, _ -> -0.76159 / 4)));
    assertThat(shown.column()).isEmpty();
  }

  @Test
  void aShortVectorHasAColumnAndKeepsItsCells() {
    String text = "input x(t) : 3 = 0\ns(t) = x(t)";
    Shown shown = shown(ValueDisplay.NUMBERS, text, "x", 3, 0, 0, 0, 1, -0.5, 0.25);
    assertThat(shown.content()).isEqualTo(numbers(1, 3, 1, -0.5, 0.25));
    assertThat(shown.column()).containsExactly("1", "-0.5", "0.25");
  }

  @Test
  void fiveNumbersAreTooManyForAColumn() {
    String text = "input x(t) : 5 = 0\ns(t) = x(t)";
    assertThat(shown(ValueDisplay.NUMBERS, text, "x", 5, new double[10]).column()).isEmpty();
  }

  @Test
  void aTokenIsShownInsteadOfNumbers() {
    Shown shown = shown(ValueDisplay.NUMBERS, TOKENS, "x", 2, 0, 1, 1, 0);
    assertThat(shown.content()).isEqualTo(new NodeContent.Token(MathLabel.text("nepal", 12)));
    assertThat(shown.column()).isEmpty();
  }

  @Test
  void nothingIsShownWhereValuesAreOff() {
    Shown shown = shown(ValueDisplay.OFF, TOKENS, "x", 2, 0, 1, 1, 0);
    assertThat(shown.content()).isEqualTo(NodeContent.NOTHING);
  }

  @Test
  void withoutATraceThereIsNothingToShow() {
    EquationSystem system = Equations.read(TOKENS).value().orElseThrow();
    Instance x = new Instance(circuit(system).node("x"), Index.of(1));
    assertThat(new ShownValues(system, Optional.empty(), ValueDisplay.BARS).of(x))
        .isEqualTo(NodeContent.NOTHING);
  }

  private static NodeContent numbers(int rows, int columns, double... values) {
    return new NodeContent.Numbers(CellGrid.of(rows, columns, cell -> values[cell]));
  }

  /** What x(2) shows after a run of two steps with these numbers. */
  private static NodeContent content(String text, String name, int elements, double... numbers) {
    return shown(ValueDisplay.BARS, text, name, elements, numbers).content();
  }

  /** The content and the column of x(2). */
  private record Shown(NodeContent content, List<String> column) {}

  private static Shown shown(
      ValueDisplay display, String text, String name, int elements, double... numbers) {
    EquationSystem system = Equations.read(text).value().orElseThrow();
    Circuit circuit = circuit(system);
    Recording recording =
        new Recording(
            name,
            Domain.along("t", new Range(1, 2)),
            circuit.node(name).shape(),
            Numbers.keep(numbers));
    assertThat(recording.elements()).isEqualTo(elements);
    Trace trace =
        new Trace(
            Precision.FLOAT64,
            1,
            Extents.of("t", 2),
            new LinkedHashMap<>(Map.of(name, recording)),
            List.of());
    Unfolding unfolding = Unfolding.of(circuit, Extents.of("t", 2));
    Instance second = new Instance(circuit.node(name), Index.of(2));
    ShownValues shown =
        new ShownValues(system, Optional.of(new NodeValues(unfolding, trace)), display);
    return new Shown(shown.of(second), shown.column(second));
  }

  private static Circuit circuit(EquationSystem system) {
    return Circuits.of(system, Grain.VARIABLES).value().orElseThrow();
  }
}
