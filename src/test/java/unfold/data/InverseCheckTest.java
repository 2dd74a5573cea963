package unfold.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.data.file.DataSource;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.reading.Equations;

/** The matrices are worked out by hand: of two by two with singular values s and r it is s / r. */
class InverseCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      nullValues = "-",
      textBlock =
          """
          [1, 2; 2, 4]      | inverse(A) | this matrix is singular: it has no inverse
          [1, 2; 2, 4]      | A^{-1}     | this matrix is singular: it has no inverse
          [0, 0; 0, 0]      | A^-2       | this matrix is singular: it has no inverse
          [1, 0; 0, 1e-10]  | A^-1       | about 10 of 16 digits of this inverse are lost: the condition number is 1.0e+10
          [0, 2e9; 2, 0]    | inverse(A) | about 9 of 16 digits of this inverse are lost: the condition number is 1.0e+09
          [1, 0; 0, 1e-7]   | inverse(A) | -
          [2, 1; 1, 2]      | A^-1       | -
          [1, 2; 2, 4]      | A^2        | -
          [1, 2; 2, 4]      | pow(A, 2)  | -
          """)
  void whatAnInverseLosesIsSaid(String matrix, String inverse, String said) {
    String text = "param A : 2 x 2 = " + matrix + "\nx(t) = " + inverse + " [t; 1]";
    EquationSystem system = Equations.read(text).value().orElseThrow();
    Checked<Dataset> read = Dataset.load(system, DataSource.of(Map.of()), 1, Map.of());
    if (said == null) {
      assertThat(read.diagnostics()).isEmpty();
    } else {
      assertThat(read.diagnostics()).extracting(Diagnostic::message).containsExactly(said);
    }
  }
}
