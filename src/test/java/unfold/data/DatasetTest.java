package unfold.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import unfold.data.Dataset.Loading;
import unfold.equation.Alphabet;
import unfold.equation.Axis;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Extents.Range;
import unfold.equation.FixedPlace;
import unfold.equation.IndexExpression;
import unfold.equation.Place;
import unfold.equation.Shape;
import unfold.equation.SourceSpan;
import unfold.equation.Statement;
import unfold.equation.Supply;

class DatasetTest {
  private static final Axis T = new Axis("t", 1, Optional.empty());
  private static final Alphabet ABC = new Alphabet("A", List.of("a", "b", "c"));

  private final List<Statement> statements = new ArrayList<>();
  private List<Axis> axes = List.of(T);
  private Map<String, Integer> wanted = Map.of();

  private static SourceSpan at(int line) {
    return new SourceSpan(line * 10, line * 10 + 5, line, 1);
  }

  private SourceSpan here() {
    return at(statements.size() + 1);
  }

  private void input(String name, Shape shape, Supply supply) {
    statements.add(
        new Statement.Input(
            name, false, List.of("t"), shape, Optional.of(supply), List.of(), here()));
  }

  private void parameter(String name, Shape shape, Supply supply) {
    statements.add(new Statement.Parameter(name, List.of(), shape, Optional.of(supply), here()));
  }

  private Supply table(Double[]... rows) {
    return new Supply.Table(Arrays.stream(rows).map(List::of).toList(), here());
  }

  private static Double[] row(double... values) {
    return Arrays.stream(values).boxed().toArray(Double[]::new);
  }

  private Supply oneHot(String tokens) {
    return new Supply.OneHot("A", List.of(List.of(tokens.split(""))), here());
  }

  private Loading load() {
    LinkedHashMap<String, Statement> byName = new LinkedHashMap<>();
    statements.forEach(statement -> byName.put(statement.name(), statement));
    EquationSystem system =
        new EquationSystem(
            "",
            Optional.empty(),
            Optional.empty(),
            Map.of("A", 3),
            axes,
            byName,
            Map.of(),
            Map.of("x", ABC),
            List.of());
    byte[] csv = "value\n5\n11\n16\n".getBytes(StandardCharsets.UTF_8);
    return Dataset.load(system, DataSource.of(Map.of("s.csv", csv)), 1, wanted);
  }

  private Dataset loaded() {
    Loading loading = load();
    assertThat(loading.diagnostics()).isEmpty();
    return loading.dataset().orElseThrow();
  }

  private Tensor value(String name, int index) {
    return loaded().given(name).orElseThrow().at(index);
  }

  private List<String> mistakes() {
    Loading loading = load();
    assertThat(loading.dataset()).isEmpty();
    return loading.diagnostics().stream()
        .map((Diagnostic d) -> d.span().line() + ": " + d.message())
        .toList();
  }

  @Test
  void withoutRangeAndDataAnAxisGoesToFive() {
    assertThat(loaded().extents().range("t")).isEqualTo(new Range(1, 5));
  }

  @Test
  void theDataDecideTheExtent() {
    input("x", Shape.SCALAR, new Supply.Csv("s.csv", "value", here()));
    assertThat(loaded().extents().last("t")).isEqualTo(3);
    assertThat(value("x", 2)).isEqualTo(Tensor.scalar(11));
  }

  @Test
  void aRangeMayStopShortOfTheDataWhichGoOnBeyond() {
    axes = List.of(new Axis("t", 1, Optional.of(IndexExpression.constant(2))));
    input("x", Shape.column(3), oneHot("abc"));
    assertThat(loaded().extents().last("t")).isEqualTo(2);
    assertThat(value("x", 3)).isEqualTo(Tensor.column(0, 0, 1));
  }

  @Test
  void anotherAxisMayEndWhereTheFirstDoes() {
    axes = List.of(new Axis("k", 0, Optional.of(IndexExpression.last("t", 0))), T);
    wanted = Map.of("t", 7);
    assertThat(loaded().extents().range("k")).isEqualTo(new Range(0, 7));
  }

  @Test
  void tooFewRowsForTheRangeAreAMistake() {
    axes = List.of(new Axis("t", 1, Optional.of(IndexExpression.constant(4))));
    input("x", Shape.column(3), oneHot("abc"));
    assertThat(mistakes()).containsExactly("1: t runs to 4, and x has 3 steps");
  }

  @Test
  void anExtentPastTheEndOfTheDataIsAMistake() {
    wanted = Map.of("t", 4);
    input("x", Shape.column(3), oneHot("abc"));
    assertThat(mistakes()).containsExactly("1: t = 4 is past the end of x, which has 3 steps");
  }

  @Test
  void differentLengthsOnOneAxisSayBoth() {
    input("x", Shape.column(3), oneHot("abc"));
    input("v", Shape.SCALAR, table(row(1, 2)));
    assertThat(mistakes())
        .containsExactly("2: x has 3 steps and v has 2 steps, along the same axis t");
  }

  @Test
  void anExtentBelowOneIsAMistake() {
    wanted = Map.of("t", 0);
    assertThat(mistakes()).containsExactly("1: the extent of t must be at least 1, and is 0");
  }

  @Test
  void anExtentBeyondABillionIsAMistake() {
    wanted = Map.of("t", Integer.MAX_VALUE);
    assertThat(mistakes()).containsExactly("1: the extent of t is at most 1000000000");
  }

  @Test
  void anExtentForAnUnknownAxisIsAMistake() {
    wanted = Map.of("i", 3);
    assertThat(mistakes()).containsExactly("1: there is no axis i; there is t");
  }

  @Test
  void rowsOfATableAreStepsOfAnInput() {
    input("x", Shape.column(2), table(row(1, 2), row(3, 4)));
    assertThat(value("x", 2)).isEqualTo(Tensor.column(3, 4));
  }

  @Test
  void commasSeparateStepsOfAScalarInput() {
    input("x", Shape.SCALAR, table(row(1, 2, 3)));
    assertThat(value("x", 3)).isEqualTo(Tensor.scalar(3));
  }

  @Test
  void rowsOfATableAreRowsOfAMatrix() {
    parameter("W", new Shape(2, 2), table(row(1, 2), row(3, 4)));
    assertThat(value("W", 0)).isEqualTo(Tensor.of(new Shape(2, 2), 1, 2, 3, 4));
  }

  @Test
  void bothMarksSeparateElementsOfAVector() {
    parameter("b", Shape.column(2), table(row(1, 2)));
    parameter("c", Shape.column(2), table(row(1), row(2)));
    parameter("d", new Shape(1, 2), table(row(1), row(2)));
    assertThat(value("b", 0)).isEqualTo(value("c", 0)).isEqualTo(Tensor.column(1, 2));
    assertThat(value("d", 0)).isEqualTo(Tensor.of(new Shape(1, 2), 1, 2));
  }

  @Test
  void everyDatumThatDoesNotFitIsReported() {
    parameter("W", new Shape(2, 3), table(row(1, 2), row(3, 4), row(5, 6)));
    parameter("b", Shape.column(2), table(row(1, 2), row(3)));
    input("u", Shape.column(2), table(row(1, 2, 3)));
    parameter("I", new Shape(2, 3), new Supply.Identity(here()));
    input("x", Shape.column(3), oneHot("abd"));
    parameter("V", Shape.column(2), new Supply.Csv("s.csv", "value", here()));
    parameter("Q", Shape.SCALAR, new Supply.Npy("Q.npy", here()));
    assertThat(mistakes())
        .containsExactly(
            "1: 3 rows of 2 numbers do not fit: W has shape 2 x 3",
            "2: row 2 has 1 number, and row 1 has 2 numbers",
            "3: a row has 3 numbers, and u has shape 2 at each step",
            "4: only a square matrix can be the identity, and I has shape 2 x 3",
            "5: “d” is not in A; there is a, b, c",
            "6: s.csv is 3, and V has shape 2",
            "7: there is no file Q.npy");
  }

  @Test
  void aMatrixThatFitsNoMemoryIsRefused() {
    parameter("W", new Shape(100_000, 100_000), new Supply.Fill(0, here()));
    assertThat(mistakes())
        .containsExactly("1: W has shape 100000 x 100000, which is 80 GB: too large");
  }

  @Test
  void countIsTheIndex() {
    input("x", Shape.SCALAR, new Supply.Count(here()));
    parameter("b", Shape.column(3), new Supply.Count(here()));
    assertThat(value("x", 4)).isEqualTo(Tensor.scalar(4));
    assertThat(value("b", 0)).isEqualTo(Tensor.column(1, 2, 3));
  }

  @Test
  void fillAndIdentityFillTheShape() {
    parameter("b", Shape.column(2), new Supply.Fill(0.5, here()));
    parameter("I", new Shape(2, 2), new Supply.Identity(here()));
    assertThat(value("b", 0)).isEqualTo(Tensor.column(0.5, 0.5));
    assertThat(value("I", 0)).isEqualTo(Tensor.of(new Shape(2, 2), 1, 0, 0, 1));
  }

  @Test
  void dataAtAFixedPlaceTakeTheShapeOfTheName() {
    Supply half = new Supply.Fill(0.5, here());
    FixedPlace start =
        new FixedPlace(
            List.of(Place.Fixed.at(IndexExpression.constant(0))),
            new FixedPlace.Definition.ByData(half),
            here());
    statements.add(
        new Statement.Variable(
            "h",
            Statement.Purpose.PLAIN,
            List.of("t"),
            Shape.column(2),
            Optional.empty(),
            List.of(start),
            here()));
    assertThat(loaded().fixed(half)).isEqualTo(Tensor.column(0.5, 0.5));
  }

  @Test
  void aDrawnInputOfAMillionStepsCostsNothingUntilItIsRead() {
    wanted = Map.of("t", 1_000_000);
    input("x", Shape.column(64), draw());
    long before = allocated();
    Dataset dataset = loaded();
    assertThat(allocated() - before).isLessThan(1_000_000);
    Given values = dataset.given("x").orElseThrow();
    assertThat(values.at(1_000_000)).isEqualTo(values.at(1_000_000)).isNotEqualTo(values.at(1));
  }

  private static long allocated() {
    return ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getCurrentThreadAllocatedBytes();
  }

  @Test
  void aDrawStaysWhenLinesAreAddedAbove() {
    parameter("W", Shape.column(3), draw());
    Tensor alone = value("W", 0);
    statements.clear();
    parameter("U", Shape.column(3), draw());
    parameter("W", Shape.column(3), draw());
    assertThat(value("W", 0)).isEqualTo(alone).isNotEqualTo(value("U", 0));
  }

  private Supply draw() {
    return new Supply.Draw(
        new Supply.Distribution.Normal(0, 1),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        here());
  }
}
