package unfold.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import unfold.equation.Shape;

class TensorTest {
  private final Tensor matrix = Tensor.of(new Shape(2, 3), 1, 2, 3, 4, 5, 6);

  @Test
  void elementsLieRowByRow() {
    assertThat(matrix.at(1, 0)).isEqualTo(4);
    assertThat(matrix.at(2)).isEqualTo(3);
    assertThat(matrix).hasToString("[1.0, 2.0, 3.0; 4.0, 5.0, 6.0]");
  }

  @Test
  void nothingGivenOutCanChangeIt() {
    matrix.toArray()[0] = 9;
    assertThat(matrix.at(0)).isEqualTo(1);
  }

  @Test
  void aColumnOutsideIsNotReadFromTheNextRow() {
    assertThatThrownBy(() -> matrix.at(0, 3)).hasMessage("no column 3 in 2 x 3");
  }

  @Test
  void tooFewElementsAreRefused() {
    assertThatThrownBy(() -> Tensor.of(new Shape(2, 2), 1, 2, 3))
        .hasMessage("3 elements do not fill 2 x 2");
  }

  @Test
  void equalityIsThatOfTheBits() {
    assertThat(Tensor.scalar(Double.NaN)).isEqualTo(Tensor.scalar(Double.NaN));
    assertThat(Tensor.scalar(0.0)).isNotEqualTo(Tensor.scalar(-0.0));
    assertThat(Tensor.column(1, 2)).isNotEqualTo(Tensor.of(new Shape(1, 2), 1, 2));
  }
}
