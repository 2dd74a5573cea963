package unfold.data;

import static org.assertj.core.api.Assertions.assertThat;
import static unfold.data.Declared.axis;
import static unfold.data.Declared.row;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import unfold.equation.DataSupply;
import unfold.equation.Extents.Range;
import unfold.equation.Shape;

class GridDataTest {
  private static final List<String> IJ = List.of("i", "j");

  private final Declared system = new Declared();

  @BeforeEach
  void twoAxes() {
    system.axes(axis("i"), axis("j"));
  }

  private DataSupply npy(List<Integer> dimensions, double... values) {
    system.file("g.npy", Numpy.npy(dimensions, values));
    return new DataSupply.Npy("g.npy", system.here());
  }

  @Test
  void rowsOfATableLieAlongTheFirstAxis() {
    system.input("x", IJ, Shape.SCALAR, system.table(row(1, 2, 3), row(4, 5, 6)));
    assertThat(system.loaded().extents().range("i")).isEqualTo(new Range(1, 2));
    assertThat(system.loaded().extents().range("j")).isEqualTo(new Range(1, 3));
    assertThat(system.value("x", 2, 1)).isEqualTo(Tensor.scalar(4));
    assertThat(system.value("x", 1, 3)).isEqualTo(Tensor.scalar(3));
  }

  @Test
  void aRowHoldsTheVectorsAlongTheSecondAxis() {
    system.input("x", IJ, Shape.column(3), system.table(row(1, 2, 3, 4, 5, 6)));
    assertThat(system.value("x", 1, 2)).isEqualTo(Tensor.column(4, 5, 6));
  }

  @Test
  void aRowIsAWholeNumberOfVectors() {
    system.input("x", IJ, Shape.column(3), system.table(row(1, 2, 3, 4)));
    system.input("y", IJ, Shape.SCALAR, system.table(row(1, 2), row(3)));
    assertThat(system.mistakes())
        .containsExactly(
            "1: a row has 4 numbers, and x has shape 3 at each (i, j)",
            "2: row 2 has 1 number, and row 1 has 2 numbers");
  }

  @Test
  void bothAxesOfTwoGridsAreCompared() {
    system.input("x", IJ, Shape.SCALAR, system.table(row(1, 2), row(3, 4)));
    system.input("y", IJ, Shape.SCALAR, system.table(row(1, 2)));
    system.input("z", List.of("j"), Shape.SCALAR, system.table(row(1, 2, 3)));
    assertThat(system.mistakes())
        .containsExactly(
            "2: x has 2 steps and y has 1 step, along the same axis i",
            "3: x has 2 steps and z has 3 steps, along the same axis j");
  }

  @Test
  void anExtentPastTheEndOfEitherAxisIsAMistake() {
    system.want(Map.of("j", 3));
    system.input("x", IJ, Shape.SCALAR, system.table(row(1, 2), row(3, 4)));
    assertThat(system.mistakes())
        .containsExactly("1: j = 3 is past the end of x, which has 2 steps");
  }

  @Test
  void theFirstDimensionsOfAnArrayAreTheAxes() {
    system.input("x", IJ, Shape.column(2), npy(List.of(2, 2, 2), 1, 2, 3, 4, 5, 6, 7, 8));
    assertThat(system.value("x", 2, 1)).isEqualTo(Tensor.column(5, 6));
  }

  @Test
  void threeAxesWorkAlike() {
    system.axes(axis("i"), axis("j"), axis("k"));
    List<String> all = List.of("i", "j", "k");
    system.input("x", all, Shape.SCALAR, npy(List.of(2, 1, 2), 1, 2, 3, 4));
    assertThat(system.loaded().extents().last("j")).isEqualTo(1);
    assertThat(system.value("x", 2, 1, 1)).isEqualTo(Tensor.scalar(3));
  }

  @Test
  void aTableHasNoThirdAxis() {
    system.axes(axis("i"), axis("j"), axis("k"));
    system.input("x", List.of("i", "j", "k"), Shape.SCALAR, system.table(row(1)));
    assertThat(system.mistakes())
        .containsExactly(
            "1: a table has rows and columns, and x has 3 axes: write them to an npy file");
  }

  @Test
  void whatHasOneAxisIsNoGrid() {
    system.file("s.csv", "value\n1\n2\n".getBytes(StandardCharsets.UTF_8));
    system.input("x", IJ, Shape.SCALAR, new DataSupply.Csv("s.csv", "value", system.here()));
    system.input("y", IJ, Shape.column(3), system.oneHot("ab"));
    system.input("z", IJ, Shape.SCALAR, npy(List.of(2), 1, 2));
    assertThat(system.mistakes())
        .containsExactly(
            "1: s.csv is 2, and x is a single number at each (i, j)",
            "2: tokens follow each other along one axis, and y has 2",
            "3: g.npy is 2, and z is a single number at each (i, j)");
  }

  @Test
  void numbersThatAreNoneAreRefused() {
    system.input("x", IJ, Shape.SCALAR, npy(List.of(1, 2), 1, Double.NaN));
    assertThat(system.mistakes()).containsExactly("1: g.npy holds NaN");
  }

  @Test
  void aDrawDiffersAtEveryIndexAndIsTheSameAgain() {
    system.input("x", IJ, Shape.SCALAR, system.draw());
    SuppliedValues drawn = system.loaded().given("x").orElseThrow();
    assertThat(drawn.at(1, 2)).isNotEqualTo(drawn.at(2, 1)).isNotEqualTo(drawn.at(1, 1));
    assertThat(system.value("x", 1, 2)).isEqualTo(drawn.at(1, 2));
  }

  @Test
  void constantsAndTheIdentityAreTheSameEverywhere() {
    system.input("x", IJ, Shape.column(2), new DataSupply.Fill(3, system.here()));
    system.parameter("W", IJ, new Shape(2, 2), new DataSupply.Identity(system.here()));
    assertThat(system.value("x", 4, 9)).isEqualTo(Tensor.column(3, 3));
    assertThat(system.value("W", 2, 5)).isEqualTo(Tensor.of(new Shape(2, 2), 1, 0, 0, 1));
  }

  @Test
  void aParameterMayHaveAValueAStep() {
    system.parameter("W", List.of("i"), new Shape(2, 2), system.draw());
    system.parameter("b", List.of("i"), Shape.SCALAR, system.table(row(5, 6, 7)));
    system.parameter("V", List.of("i"), new Shape(1, 2), npy(List.of(3, 1, 2), 1, 2, 3, 4, 5, 6));
    assertThat(system.value("W", 1)).isNotEqualTo(system.value("W", 2));
    assertThat(system.value("b", 3)).isEqualTo(Tensor.scalar(7));
    assertThat(system.value("V", 2)).isEqualTo(Tensor.of(new Shape(1, 2), 3, 4));
    assertThat(system.loaded().extents().last("i")).isEqualTo(3);
  }
}
