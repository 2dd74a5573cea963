package unfold.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.data.random.CounterRandom;
import unfold.equation.DataSupply.Distribution;
import unfold.equation.DataSupply.Draw;
import unfold.equation.Shape;
import unfold.equation.SourceSpan;

class LawTest {
  private static final SourceSpan SPAN = new SourceSpan(0, 1, 1, 1);
  private static final Distribution NORMAL = new Distribution.Normal(0, 1);

  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static Tensor drawn(
      Distribution from, Shape shape, OptionalDouble density, OptionalDouble radius) {
    return new Law(new Draw(from, density, radius, SPAN), shape, new CounterRandom(1, "W"))
        .exactlyAt(0)
        .success()
        .orElseThrow();
  }

  private static Tensor drawn(Distribution from, Shape shape) {
    return drawn(from, shape, NONE, NONE);
  }

  @Test
  void normalIsShiftedAndScaled() {
    Tensor standard = drawn(NORMAL, Shape.column(50));
    Tensor scaled = drawn(new Distribution.Normal(3, 0.5), Shape.column(50));
    assertThat(scaled.at(17)).isEqualTo(3 + 0.5 * standard.at(17));
  }

  @Test
  void uniformFillsItsRange() {
    Tensor draws = drawn(new Distribution.Uniform(-2, 4), Shape.column(10_000));
    assertThat(draws.stream().min().orElseThrow()).isBetween(-2.0, -1.99);
    assertThat(draws.stream().max().orElseThrow()).isBetween(3.99, 4.0);
    assertThat(draws.stream().average().orElseThrow()).isCloseTo(1, within(0.05));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "4, 4", "20, 20", "5, 3"})
  void orthogonalHasOrthonormalColumns(int rows, int columns) {
    Tensor q = drawn(new Distribution.Orthogonal(), new Shape(rows, columns));
    for (int i = 0; i < columns; i++) {
      for (int j = 0; j < columns; j++) {
        double product = 0;
        for (int row = 0; row < rows; row++) {
          product += q.at(row, i) * q.at(row, j);
        }
        assertThat(product).isCloseTo(i == j ? 1 : 0, within(1e-14));
      }
    }
  }

  @Test
  void aWideOrthogonalMatrixHasOrthonormalRows() {
    Tensor q = drawn(new Distribution.Orthogonal(), new Shape(1, 3));
    assertThat(q.stream().map(v -> v * v).sum()).isCloseTo(1, within(1e-14));
  }

  @Test
  void densityLeavesItsShareInPlace() {
    Tensor full = drawn(NORMAL, new Shape(100, 100));
    Tensor sparse = drawn(NORMAL, new Shape(100, 100), OptionalDouble.of(0.1), NONE);
    assertThat(sparse.stream().filter(v -> v != 0).count()).isBetween(900L, 1100L);
    for (int e = 0; e < sparse.size(); e++) {
      assertThat(sparse.at(e)).isIn(0.0, full.at(e));
    }
  }

  /** A companion matrix has the roots of its polynomial: here (x - 3)(x^2 + 4), so 3 and ±2i. */
  @Test
  void theSpectralRadiusIsTheLargestSizeOfAnEigenvalue() {
    Tensor companion = Tensor.of(new Shape(3, 3), 3, -4, 12, 1, 0, 0, 0, 1, 0);
    assertThat(Matrices.spectralRadius(companion)).isCloseTo(3, within(1e-12));
    Tensor rotation = Tensor.of(new Shape(2, 2), 0, -2, 2, 0);
    assertThat(Matrices.spectralRadius(rotation)).isCloseTo(2, within(1e-15));
  }

  @Test
  void radiusScalesTheThinnedMatrix() {
    Tensor reservoir =
        drawn(NORMAL, new Shape(50, 50), OptionalDouble.of(0.1), OptionalDouble.of(0.95));
    assertThat(Matrices.spectralRadius(reservoir)).isCloseTo(0.95, within(1e-12));
  }

  @Test
  void aMatrixWithoutEigenvaluesButZeroCannotBeScaled() {
    Tensor shift = Tensor.of(new Shape(2, 2), 0, 1, 0, 0);
    assertThat(Matrices.scaledTo(0.9, shift).failure())
        .contains("its spectral radius is 0, which no factor makes 0.9");
    assertThat(Matrices.scaledTo(0.9, Tensor.column(1, 2)).failure())
        .contains("only a square matrix has a spectral radius, not 2");
  }

  /** Worked out by another program; a change here would change every published trace. */
  @Test
  void drawsStayWhatTheyAre() {
    assertThat(drawn(NORMAL, Shape.column(3)).toString())
        .isEqualTo("[-1.2003003269057577; -0.44786006205303835; 0.14149716918996044]");
  }
}
