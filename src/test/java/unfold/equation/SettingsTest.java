package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.reading.Equations;

class SettingsTest {
  private static final SourceSpan NOWHERE = new SourceSpan(0, 0, 1, 1);
  private static final String TEXT =
      """
      size n = 4
      alphabet A = words("I went to Nepal")
      alphabet B = chars("abc")
      input x(t) : A = onehot("I went")
      input z(t) : B = onehot("ab")
      input v(t) : n ~ normal(0, 1)
      param W : n x n = identity
      param θ = 0.5
      h(t) = tanh(W h(t-1) + θ v(t))
      """;

  private static EquationSystem with(String name, String value) {
    return Equations.read(TEXT, Settings.of(Map.of(name, value))).value().orElseThrow();
  }

  private static DataSupply supply(String name, String value) {
    Statement statement = with(name, value).statement(name);
    return switch (statement) {
      case Statement.Input input -> input.supply().orElseThrow();
      case Statement.Parameter parameter -> parameter.supply().orElseThrow();
      case Statement.Variable variable -> throw new AssertionError(variable.name());
    };
  }

  @Test
  void aSizeChangesEveryShapeThatIsMadeOfIt() {
    EquationSystem system = with("n", "64");

    assertThat(system.statement("W").shape()).isEqualTo(new Shape(64, 64));
    assertThat(system.statement("h").shape()).isEqualTo(Shape.column(64));
  }

  @Test
  void anAlphabetMayBeSet() {
    assertThat(with("A", "words:I went to Nepal in 2009").sizes()).containsEntry("A", 6);
  }

  @Test
  void valuesStandInPlaceOfTheData() {
    assertThat(supply("theta", "3.9")).isEqualTo(new DataSupply.Fill(3.9, NOWHERE));
    assertThat(supply("W", "weights.npz:W"))
        .isEqualTo(new DataSupply.Npz("weights.npz", "W", NOWHERE));
    assertThat(supply("W", "C:/a.npz:W")).isEqualTo(new DataSupply.Npz("C:/a.npz", "W", NOWHERE));
    assertThat(supply("W", "W.npy")).isEqualTo(new DataSupply.Npy("W.npy", NOWHERE));
    assertThat(supply("v", "f.csv:value")).isEqualTo(new DataSupply.Csv("f.csv", "value", NOWHERE));
    assertThat(supply("v", "csv(\"f.csv\", \"value\")"))
        .isEqualTo(new DataSupply.Csv("f.csv", "value", NOWHERE));
    assertThat(supply("W", "npy(\"W.npy\")")).isEqualTo(new DataSupply.Npy("W.npy", NOWHERE));
    assertThat(supply("W", "npz(\"weights.npz\", \"W\")"))
        .isEqualTo(new DataSupply.Npz("weights.npz", "W", NOWHERE));
    assertThat(supply("W", "identity")).isEqualTo(new DataSupply.Identity(NOWHERE));
    assertThat(supply("z", "chars:Ca"))
        .isEqualTo(new DataSupply.OneHot("B", List.of(List.of("c", "a")), NOWHERE));
    assertThat(supply("x", "words:\"Nepal, went\""))
        .isEqualTo(new DataSupply.OneHot("A", List.of(List.of("nepal", "went")), NOWHERE));
  }

  @ParameterizedTest
  @CsvSource({"× 1.25, 0.5, 1.25", "*2, 0.5, 2", "3.9 × 0.8, 3.9, 0.8", "3.9, 3.9, 1"})
  void aParameterMayBeScaled(String value, double base, double factor) {
    Statement.Parameter theta = (Statement.Parameter) with("theta", value).statement("theta");

    assertThat(((DataSupply.Fill) theta.supply().orElseThrow()).value()).isEqualTo(base);
    assertThat(theta.factor()).isEqualTo(factor);
  }

  @Test
  void upAndDownAgainIsNoSettingAtAll() {
    Settings settings = Settings.of(Map.of("n", "4"));
    for (int i = 0; i < 25; i++) {
      settings = settings.scaled("W", 1.25);
    }
    assertThat(settings.factor("W")).isCloseTo(Math.pow(1.25, 25), Percentage.withPercentage(1e-6));
    for (int i = 0; i < 25; i++) {
      settings = settings.scaled("W", 0.8);
    }
    assertThat(settings).isEqualTo(Settings.of(Map.of("n", "4")));
    assertThat(Settings.of(Map.of("W", "3 × 2")).unscaled("W").values()).containsEntry("W", "3");
  }

  @Test
  void aScaledNameThatIsGoneIsNoted() {
    assertThat(Said.about("h(0) = 1\nh(t) = h(t-1)", Settings.of(Map.of("W", "× 2"))))
        .containsExactly("1:1 «» no parameter is called `W`, which was scaled");
  }

  @Test
  void aGreekNameMayBeSetByEitherSpelling() {
    Settings settings = Settings.of(Map.of("θ", "2"));
    Statement theta = Equations.read(TEXT, settings).value().orElseThrow().statement("theta");

    assertThat(((Statement.Parameter) theta).supply())
        .isEqualTo(Optional.of(new DataSupply.Fill(2, NOWHERE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          nn | 3         | no size, alphabet, input or parameter is named `nn`; the nearest is `n`
          h  | 3         | no size, alphabet, input or parameter is named `h`
          n  | four      | a size is a whole number, and `four` is none
          n  | 0         | a dimension is at least 1, and this is 0
          θ  | 3 +       | `theta` cannot be set to `3 +`: something is missing after `+`
          x  | words:out | `out` is not in the alphabet `A`
          W  | [1, 2]    | `W` is 4 x 4, and these data are 1 x 2
          θ  | §§        | `theta` is set to nothing
          W  | w.npz     | which array of w.npz? `W=w.npz:W`
          W  | w.npz:    | which array of w.npz? `W=w.npz:W`
          v  | f.csv     | which column of f.csv? `v=f.csv:value`
          x  | × 2       | `x` is no parameter, and only parameters are scaled
          n  | × 2       | `n` is no parameter, and only parameters are scaled
          A  | abc       | an alphabet is set as `A=words:…` or `A=chars:…`
          """)
  void aSettingThatCannotBeIsAMistake(String name, String value, String message) {
    Checked<EquationSystem> reading = Equations.read(TEXT, Settings.of(Map.of(name, value)));

    assertThat(reading.value()).isEmpty();
    assertThat(reading.diagnostics()).extracting(Diagnostic::message).contains(message);
  }

  @Test
  void whatIsGivenAtFixedPlacesOnlyCannotBeSet() {
    String text = "input y(0) = 3\nh(t) = h(t-1) + y(0)";
    assertThat(Said.about(text, Settings.of(Map.of("y", "5"))))
        .containsExactly("1:1 «» `y` is given at fixed places only and cannot be set");
    assertThat(Said.about(text.replace("input ", ""), Settings.of(Map.of("y", "5"))))
        .containsExactly("1:1 «» no size, alphabet, input or parameter is named `y`");
  }
}
