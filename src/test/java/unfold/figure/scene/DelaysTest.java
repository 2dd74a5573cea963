package unfold.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.circuit.Grain;
import unfold.circuit.Wire;
import unfold.figure.Scenes;
import unfold.figure.theme.Theme;
import unfold.playback.Moment;

/** What squares hold, written as the value, the squares it comes from and goes to, and how far. */
class DelaysTest {
  private static final String ONE = "h(0) = 0\nh(t) = f(h(t-1); theta)";
  private static final String TWO = "h(..0) = 0\nh(t) = f(h(t-2); theta)";
  private static final String MANY = "h(..0) = 0\nh(t) = f(h(t-5); theta)";
  private static final String FAR = "input x(t)\nh(0) = 0\nh(t) = f(h(t-1), x(t+5); theta)";
  private static final String BACK = "g(tau+1) = 0\ng(t) = f(g(t+1); theta)";
  private static final String AHEAD = "input x(t)\nh(0) = 0\nh(t) = f(h(t-1), x(t+1); theta)";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0    | h(0) 1",
        "0.5  | h(0) 1",
        "0.88 | h(1) 0>1 20%, h(0) 1>2 20%",
        "1    | h(1) 1",
        "2.7  | h(2) 1",
        "4    | h(4) 1"
      })
  void aSquareHoldsTheStateOfTheStepBefore(double moment, String chips) {
    assertThat(chips(ONE, "h", moment)).isEqualTo(chips);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0    | h(0) 1, h(-1) 2",
        "1.97 | h(2) 0>1 80%, h(1) 1>2 80%, h(0) 2>3 80%",
        "2    | h(2) 1, h(1) 2"
      })
  void twoSquaresShiftTheirChipsDown(double moment, String chips) {
    assertThat(chips(TWO, "h", moment)).isEqualTo(chips);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0    | h(-4) 1",
        "1.97 | h(-3) 1>2 80%, h(-2) 2>1 80%, h(2) 0>0 80%",
        "4    | h(0) 1"
      })
  void oneSquareForManyShowsTheValueThatItHandsOnNext(double moment, String chips) {
    assertThat(chips(MANY, "h", moment)).isEqualTo(chips);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0 | x(6) 1", "1.88 | x(7) 1>0 20%, x(8) 2>1 20%", "2 | x(8) 1"})
  void oneSquareForManyThatLooksAheadIsFedFromOutside(double moment, String chips) {
    assertThat(chips(FAR, "x", moment)).isEqualTo(chips);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0 | g(5) 1", "1 | g(4) 1", "1.88 | g(3) 0>1 20%, g(4) 1>2 20%", "4 | g(1) 1"})
  void aBackwardPassHandsOnFromRightToLeft(double moment, String chips) {
    assertThat(chips(BACK, "g", moment)).isEqualTo(chips);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0 | x(2) 1", "1.88 | x(3) 1>0 20%, x(4) 2>1 20%", "2 | x(4) 1"})
  void aSquareThatLooksAheadIsFedFromOutside(double moment, String chips) {
    assertThat(chips(AHEAD, "x", moment)).isEqualTo(chips);
  }

  private static String chips(String text, String source, double moment) {
    Scene scene = Scenes.of(text, Grain.VARIABLES, Map.of("t", 4)).scene(Theme.LIGHT);
    Wire wire =
        scene.delays().leaders().stream()
            .filter(it -> it.source().name().equals(source))
            .findFirst()
            .orElseThrow();
    List<Delays.Chip> chips = scene.delays().chips(wire, scene.frame(new Moment(moment)));
    return String.join(", ", chips.stream().map(DelaysTest::say).toList());
  }

  private static String say(Delays.Chip chip) {
    boolean rests = chip.moved() == 0 || chip.moved() == 1;
    int square = chip.moved() == 0 ? chip.from() : chip.to();
    long percent = Math.round(100 * chip.moved());
    String where = rests ? " " + square : " " + chip.from() + ">" + chip.to() + " " + percent + "%";
    return chip.instance() + where;
  }
}
