package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.trace.Precision;
import unfold.trace.Trace;

/** Functions beside numbers of mpmath, to 30 digits where they have as many. */
class FunctionsTest {
  private static double value(String expression) {
    Trace trace =
        AgreementTest.trace(
            Systems.dataset("over t = 1..1\nx(t) = " + expression, 1, Map.of()), Precision.FLOAT64);
    return trace.value("x", 1).orElseThrow().at(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tan(-3.7) | -0.62473307522456362164
          sinh(-3.7) | -20.211290416798525569
          cosh(-3.7) | 20.23601394326886496
          gelu(-3.7) | -0.00039885901386633684667
          silu(-3.7) | -0.089269979245376044737
          elu(-3.7) | -0.9752764735296606088
          softsign(-3.7) | -0.78723404255319148936
          erf(-3.7) | -0.99999983284894209085
          tan(-0.3) | -0.30933624960962323304
          sinh(-0.3) | -0.30452029344714261896
          cosh(-0.3) | 1.045338514128860485
          gelu(-0.3) | -0.11462657334331420881
          silu(-0.3) | -0.12766724495650230385
          elu(-0.3) | -0.25918177931828213393
          softsign(-0.3) | -0.23076923076923076923
          erf(-0.3) | -0.32862675945912742764
          tan(0.4) | 0.42279321873816176198
          sinh(0.4) | 0.41075232580281550854
          cosh(0.4) | 1.0810723718384548093
          gelu(0.4) | 0.26216869664412966669
          silu(0.4) | 0.23947506404498080015
          elu(0.4) | 0.4
          softsign(0.4) | 0.28571428571428571429
          erf(0.4) | 0.4283923550466684551
          tan(2.5) | -0.74702229723866027936
          sinh(2.5) | 6.0502044810397873215
          cosh(2.5) | 6.1322894796636861166
          gelu(2.5) | 2.4844758366855596621
          silu(2.5) | 2.310354549946891122
          elu(2.5) | 2.5
          softsign(2.5) | 0.71428571428571428571
          erf(2.5) | 0.99959304798255504106
          """)
  void aFunctionHasTheValueOfItsDefinition(String expression, double value) {
    double computed = value(expression);
    assertThat(computed).isCloseTo(value, within(1e-15 * Math.abs(value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sign(-2) + sign(0) + 10 * sign(3) | 9
          step(-1) + 10 * step(0) + 100 * step(2) | 110
          floor(-1.5) | -2
          round(2.5) + 10 * round(3.5) + 100 * round(-0.5) | 42
          mod(7, 3) + 10 * mod(-7, 3) + 100 * mod(7, -3) | -179
          min(3, 1, 2) + 10 * max(3, 1, 2) | 31
          if(1 < 2 and not(2 < 1), 5, 6) | 5
          if(1 > 2 or 2 >= 3, 5, 6) | 6
          (1 == 1) + 10 * (1 != 1) + 100 * (2 <= 2) | 101
          1 + 1 == 2 | 1
          1 < 2 and 2 < 1 or 3 > 2 | 1
          norm([3; 4]) | 5
          argmax([1; 5; 5]) | 2
          part([0, 1; 1, 1]^10 [0; 1], 1) | 55
          part(part(inverse([2, 1; 1, 1]), 1), 2) | -1
          part(diag([1, 2; 3, 4]), 2) | 4
          sgn(-3) + swish(0) + heaviside(1) + ln(1) | 0
          """)
  void aFunctionHasTheValueWorkedOutByHand(String expression, double value) {
    assertThat(value(expression)).isEqualTo(value);
  }

  @Test
  void aMatrixWithoutAnInverseGivesNoNumber() {
    assertThat(value("part(part(inverse([1, 2; 2, 4]), 1), 1)")).isNaN();
  }
}
