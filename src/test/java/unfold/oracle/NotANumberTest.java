package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unfold.trace.Precision;
import unfold.trace.Trace;

/** What is no number is no choice either, inside a cycle and outside of one. */
class NotANumberTest {
  private static final String TEXT =
      """
      x(0) = 1
      x(t) = x(t-1) / 0
      p(t) : 2 = pick([x(t) - x(t); 1])
      last(t) : 2 = pick([1; x(t) - x(t)])
      d(t) : 2 = draw(softmax([x(t); 1]))
      late(t) : 3 = draw([1; 0; x(t) - x(t)])
      c(0) : 2 = [1; 0]
      c(t) : 2 = pick(c(t-1) + [0; 0 * x(t)])
      sure(t) : 2 = pick([x(t); 1])
      """;

  @ParameterizedTest
  @EnumSource(Precision.class)
  void nothingIsChosenOfIt(Precision precision) {
    Trace trace = AgreementTest.trace(Systems.dataset(TEXT, 1, Map.of("t", 3)), precision);
    for (String name : new String[] {"p", "last", "d", "late", "c"}) {
      assertThat(IntStream.rangeClosed(1, 3).mapToObj(t -> trace.value(name, t).orElseThrow()))
          .allSatisfy(value -> assertThat(value.stream()).containsOnly(Double.NaN));
    }
    assertThat(trace.value("sure", 3).orElseThrow().stream()).containsExactly(1.0, 0.0);
    assertThat(trace.notFinite())
        .extracting(Trace.NotFinite::name)
        .containsExactly("x", "p", "last", "d", "late", "c");
  }
}
