package unfold.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Grain;
import unfold.equation.Diagnostic;
import unfold.session.Document;
import unfold.session.Origin;

/** Small texts that once stopped the program, or were given numbers that mean nothing. */
@Timeout(180) // where it was minutes, or all memory
class BrokenTextsTest {
  private static final String AXES =
      IntStream.range(0, 8).mapToObj(i -> "i" + i + " = 1..2").collect(Collectors.joining(", "));

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            "h(t) = f(h(t-1)) + f(h(t-1), 1)",
            "`f` is called with 2 values here and with one value in line 1"),
        Arguments.of("h(0) = sum_t(h(t))\nh(t) = h(t-1) + 1", "a cycle through what is made of"),
        Arguments.of("h(0) = mean_t(h(t))\nh(t) = h(t-1) + 1", "a cycle through what is made of"),
        Arguments.of(
            "param W : 3 x 3 ~ normal(0, 1/0)\nh(0) = [1;1;1]\nh(t) = W h(t-1)",
            "`1/0` is infinite: data and laws are made of finite numbers"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatMeansNothingIsAMistake(String text, String sentence) {
    assertThat(chain(text, Map.of()).diagnostics())
        .filteredOn(Diagnostic::isMistake)
        .extracting(Diagnostic::message)
        .anySatisfy(message -> assertThat(message).startsWith(sentence));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void itIsOneOfASingleStepToo(String text, String sentence) {
    assertThat(chain(text, Map.of("t", 1)).diagnostics()).anyMatch(Diagnostic::isMistake);
  }

  static Stream<String> drawn() {
    return Stream.of(
        "h(0) = 1\nh(t) = 0.5 h(t-1) + 0.1 h(t-12)",
        "h(0) = 1\nh(t) = 0.5 h(t-1) + 0.1 h(t-30)",
        "h(0) = 1\nh(t) = 0.5 h(t-1) + 0.1 h(t-100000)",
        "h(..0) = 0\ns(0) = 0\ns(t) = s(t-1) + 1",
        "over %s\nh(i0, i1, i2, i3, i4, i5, i6, i7) = 1 + h(i0-1, i1, i2, i3, i4, i5, i6, i7)"
            .formatted(AXES),
        IntStream.range(1, 100)
            .mapToObj(i -> "v%d(t) = tanh(v%d(t))\n".formatted(i, i - 1))
            .collect(Collectors.joining("", "v0(0) = 1\nv0(t) = v0(t-1) + 1\n", "")),
        IntStream.rangeClosed(1, 24)
            .mapToObj(i -> "f%1$d(x) = f%2$d(x) + f%2$d(x)\n".formatted(i, i - 1))
            .collect(Collectors.joining("", "f0(x) = x\n", "h(0) = 1\nh(t) = f24(h(t-1))")));
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void whatIsUnusualIsDrawn(String text) {
    Chain chain = chain(text, Map.of());
    assertThat(chain.diagnostics()).filteredOn(Diagnostic::isMistake).isEmpty();
    assertThat(chain.circuitLayout(Grain.VARIABLES).value()).isPresent();
    assertThat(chain.unfoldingLayout(Grain.VARIABLES).value()).isPresent();
  }

  /** A delay of a hundred thousand steps is no wider than one of thirty. */
  @ParameterizedTest
  @EnumSource(Grain.class)
  void thePictureOfADelayDoesNotGrowWithIt(Grain grain) {
    assertThat(width("h(t) = h(t-1) + h(t-100000)", grain))
        .isEqualTo(width("h(t) = h(t-1) + h(t-30)", grain));
  }

  private static double width(String text, Grain grain) {
    return chain(text, Map.of()).unfoldingLayout(grain).value().orElseThrow().extent().width();
  }

  private static Chain chain(String text, Map<String, Integer> extents) {
    return new Chain(Document.of(text, new Origin.Fresh()).withExtents(extents).input());
  }
}
