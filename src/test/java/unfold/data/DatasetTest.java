package unfold.data;

import static org.assertj.core.api.Assertions.assertThat;
import static unfold.data.Declared.axis;
import static unfold.data.Declared.row;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import unfold.equation.Axis;
import unfold.equation.DataSupply;
import unfold.equation.Extents.Range;
import unfold.equation.FixedPlace;
import unfold.equation.IndexExpression;
import unfold.equation.Place;
import unfold.equation.Shape;
import unfold.equation.Statement;

class DatasetTest {
  private static final byte[] CSV = "value\n5\n11\n16\n".getBytes(StandardCharsets.UTF_8);

  private final Declared system = new Declared();

  @Test
  void withoutRangeAndDataAnAxisGoesToFive() {
    assertThat(system.loaded().extents().range("t")).isEqualTo(new Range(1, 5));
  }

  @Test
  void theDataDecideTheExtent() {
    system.file("s.csv", CSV);
    system.input("x", Shape.SCALAR, new DataSupply.Csv("s.csv", "value", system.here()));
    assertThat(system.loaded().extents().last("t")).isEqualTo(3);
    assertThat(system.value("x", 2)).isEqualTo(Tensor.scalar(11));
  }

  @Test
  void aRangeMayStopShortOfTheDataWhichGoOnBeyond() {
    system.axes(new Axis("t", 1, Optional.of(IndexExpression.constant(2))));
    system.input("x", Shape.column(3), system.oneHot("abc"));
    assertThat(system.loaded().extents().last("t")).isEqualTo(2);
    assertThat(system.value("x", 3)).isEqualTo(Tensor.column(0, 0, 1));
  }

  @Test
  void anotherAxisMayEndWhereTheFirstDoes() {
    system.axes(new Axis("k", 0, Optional.of(IndexExpression.last("t", 0))), axis("t"));
    system.want(Map.of("t", 7));
    assertThat(system.loaded().extents().range("k")).isEqualTo(new Range(0, 7));
  }

  @Test
  void dataThatGoOnBeyondTheAxisSayHowFar() {
    system.axes(new Axis("t", 2, Optional.of(IndexExpression.constant(3))));
    system.input("x", Shape.column(3), system.oneHot("abca"));
    assertThat(system.loaded().extents().data()).isEqualTo(Map.of("x", List.of(new Range(2, 5))));
  }

  @Test
  void tooFewRowsForTheRangeAreAMistake() {
    system.axes(new Axis("t", 1, Optional.of(IndexExpression.constant(4))));
    system.input("x", Shape.column(3), system.oneHot("abc"));
    assertThat(system.mistakes()).containsExactly("1: t runs to 4, and x has 3 steps");
  }

  @Test
  void anExtentPastTheEndOfTheDataIsAMistake() {
    system.want(Map.of("t", 4));
    system.input("x", Shape.column(3), system.oneHot("abc"));
    assertThat(system.mistakes())
        .containsExactly("1: t = 4 is past the end of x, which has 3 steps");
  }

  @Test
  void differentLengthsOnOneAxisSayBoth() {
    system.input("x", Shape.column(3), system.oneHot("abc"));
    system.input("v", Shape.SCALAR, system.table(row(1, 2)));
    assertThat(system.mistakes())
        .containsExactly("2: x has 3 steps and v has 2 steps, along the same axis t");
  }

  @Test
  void anExtentBelowOneIsAMistake() {
    system.want(Map.of("t", 0));
    assertThat(system.mistakes())
        .containsExactly("1: the extent of t must be at least 1, and is 0");
  }

  @Test
  void anExtentBeyondABillionIsAMistake() {
    system.want(Map.of("t", Integer.MAX_VALUE));
    assertThat(system.mistakes()).containsExactly("1: the extent of t is at most 1000000000");
  }

  @Test
  void anExtentForAnUnknownAxisIsAMistake() {
    system.want(Map.of("i", 3));
    assertThat(system.mistakes()).containsExactly("1: there is no axis i; there is t");
  }

  @Test
  void rowsOfATableAreStepsOfAnInput() {
    system.input("x", Shape.column(2), system.table(row(1, 2), row(3, 4)));
    assertThat(system.value("x", 2)).isEqualTo(Tensor.column(3, 4));
  }

  @Test
  void commasSeparateStepsOfAScalarInput() {
    system.input("x", Shape.SCALAR, system.table(row(1, 2, 3)));
    assertThat(system.value("x", 3)).isEqualTo(Tensor.scalar(3));
  }

  @Test
  void rowsOfATableAreRowsOfAMatrix() {
    system.parameter("W", new Shape(2, 2), system.table(row(1, 2), row(3, 4)));
    assertThat(system.value("W", 0)).isEqualTo(Tensor.of(new Shape(2, 2), 1, 2, 3, 4));
  }

  @Test
  void bothMarksSeparateElementsOfAVector() {
    system.parameter("b", Shape.column(2), system.table(row(1, 2)));
    system.parameter("c", Shape.column(2), system.table(row(1), row(2)));
    system.parameter("d", new Shape(1, 2), system.table(row(1), row(2)));
    assertThat(system.value("b", 0)).isEqualTo(system.value("c", 0)).isEqualTo(Tensor.column(1, 2));
    assertThat(system.value("d", 0)).isEqualTo(Tensor.of(new Shape(1, 2), 1, 2));
  }

  @Test
  void everyDatumThatDoesNotFitIsReported() {
    system.parameter("W", new Shape(2, 3), system.table(row(1, 2), row(3, 4), row(5, 6)));
    system.parameter("b", Shape.column(2), system.table(row(1, 2), row(3)));
    system.input("u", Shape.column(2), system.table(row(1, 2, 3)));
    system.parameter("I", new Shape(2, 3), new DataSupply.Identity(system.here()));
    system.input("x", Shape.column(3), system.oneHot("abd"));
    system.file("s.csv", CSV);
    system.parameter("V", Shape.column(2), new DataSupply.Csv("s.csv", "value", system.here()));
    system.parameter("Q", Shape.SCALAR, new DataSupply.Npy("Q.npy", system.here()));
    assertThat(system.mistakes())
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
    system.parameter("W", new Shape(100_000, 100_000), new DataSupply.Fill(0, system.here()));
    assertThat(system.mistakes())
        .containsExactly("1: W has shape 100000 x 100000, which is 80 GB: too large");
  }

  @Test
  void aMatrixOfMoreBytesThanALongCountsIsRefused() {
    int most = Integer.MAX_VALUE;
    system.parameter("W", new Shape(most, most), new DataSupply.Fill(0, system.here()));
    assertThat(system.mistakes())
        .containsExactly("1: W has shape 2147483647 x 2147483647, which is 36.9 EB: too large");
  }

  @Test
  void countIsTheIndex() {
    system.input("x", Shape.SCALAR, new DataSupply.Count(system.here()));
    system.parameter("b", Shape.column(3), new DataSupply.Count(system.here()));
    assertThat(system.value("x", 4)).isEqualTo(Tensor.scalar(4));
    assertThat(system.value("b", 0)).isEqualTo(Tensor.column(1, 2, 3));
  }

  @Test
  void fillAndIdentityFillTheShape() {
    system.parameter("b", Shape.column(2), new DataSupply.Fill(0.5, system.here()));
    system.parameter("I", new Shape(2, 2), new DataSupply.Identity(system.here()));
    assertThat(system.value("b", 0)).isEqualTo(Tensor.column(0.5, 0.5));
    assertThat(system.value("I", 0)).isEqualTo(Tensor.of(new Shape(2, 2), 1, 0, 0, 1));
  }

  @Test
  void dataAtAFixedPlaceTakeTheShapeOfTheName() {
    DataSupply half = new DataSupply.Fill(0.5, system.here());
    FixedPlace start =
        new FixedPlace(
            List.of(Place.Fixed.at(IndexExpression.constant(0))),
            new FixedPlace.Definition.ByData(half),
            system.here());
    system.add(
        new Statement.Variable(
            "h",
            Statement.Purpose.PLAIN,
            List.of("t"),
            Shape.column(2),
            Optional.empty(),
            List.of(start),
            system.here()));
    assertThat(system.loaded().fixed(half)).isEqualTo(Tensor.column(0.5, 0.5));
  }

  @Test
  void aDrawnInputOfAMillionStepsCostsNothingUntilItIsRead() {
    system.want(Map.of("t", 1_000_000));
    system.input("x", Shape.column(64), system.draw());
    long before = allocated();
    Dataset dataset = system.loaded();
    assertThat(allocated() - before).isLessThan(1_000_000);
    SuppliedValues values = dataset.given("x").orElseThrow();
    assertThat(values.at(1_000_000)).isEqualTo(values.at(1_000_000)).isNotEqualTo(values.at(1));
  }

  private static long allocated() {
    return ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getCurrentThreadAllocatedBytes();
  }

  @Test
  void aDrawStaysWhenLinesAreAddedAbove() {
    system.parameter("W", Shape.column(3), system.draw());
    Tensor alone = system.value("W", 0);
    system.clear();
    system.parameter("U", Shape.column(3), system.draw());
    system.parameter("W", Shape.column(3), system.draw());
    assertThat(system.value("W", 0)).isEqualTo(alone).isNotEqualTo(system.value("U", 0));
  }
}
