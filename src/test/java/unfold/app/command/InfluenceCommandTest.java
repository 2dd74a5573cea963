package unfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.app.Shell;

class InfluenceCommandTest {
  @TempDir Path folder;

  private Shell.Ran influence(String recurrence, String of) {
    return Shell.in(folder).unfold("influence", recurrence, "--of", of);
  }

  @Test
  void whatAStateDependsOnAndFeedsIsCountedWithItsPaths() {
    assertThat(influence("elman", "h(3)"))
        .isEqualTo(
            new Shell.Ran(
                0,
                """
                h(3) depends on 6 values
                         count  shortest path  longest  squares at most
                x(1..3)  3      1              3        2
                h(0..2)  3      1              3        3

                h(3) feeds 5 values
                         count  shortest path  longest  squares at most
                h(4..5)  2      1              2        2
                o(3..5)  3      1              3        2
                """,
                ""));
  }

  @Test
  void theRootOfATreeIsAPlaceToo() {
    assertThat(influence("tree", "h(root)").out()).startsWith("h(7) depends on 10 values\n");
  }

  @Test
  void aBackwardPassReachesTheInputsAhead() {
    assertThat(influence("bidirectional", "g(4)").out())
        .startsWith("g(4) depends on 4 values\n")
        .contains("\nx(4..5)  2 ", "\ng(5..6)  2 ");
  }

  @Test
  void onAGridPlacesAreRangesOfEveryAxis() {
    assertThat(influence("image", "h(2, 3)").out())
        .startsWith("h(2, 3) depends on ")
        .contains("\nx(1..2, 1..3) ", "\nh(0, 1..3), h(1..2, 0), h(1, 1..3), h(2, 1..2) ")
        .contains("\nh(2, 4), h(3, 3..4) ");
  }

  @Test
  void tauIsTheEndOfTheAxisWhereItStands() {
    assertThat(influence("image", "h(2, tau)").out()).startsWith("h(2, 4) depends on ");
  }

  @Test
  void dataBeyondTheAxisCount() {
    assertThat(influence("next-word", "L(8)").out())
        .startsWith("L(8) depends on 19 values\n")
        .contains("\nx(1..9)  9 ");
  }

  @Test
  void moreValuesThanCanBeFollowedAreRefused() {
    assertThat(
            Shell.in(folder)
                .unfold("influence", "wavefront", "--of", "h(1, 1)", "--extent", "i=5000,j=4000"))
        .isEqualTo(
            new Shell.Ran(
                1,
                "",
                "unfold: 20,000,000 values are too many to follow one by one: 10,000,000 is the"
                    + " most; choose a smaller extent"
                    + System.lineSeparator()));
  }

  @Test
  void theEndOfEachAxisCanBeNamed() {
    assertThat(influence("image", "h(last(i), last( j ))").out()).startsWith("h(3, 4) depends on ");
    assertThat(influence("image", "h(last(q), 1)").err()).contains("last(q), 1 is no index");
  }

  @ParameterizedTest
  @CsvSource({"y(tau)", "y(6)", "y( τ )", "y^(6)", "y"})
  void aPlaceMayBeNamedInEveryWay(String of) {
    assertThat(influence("nepal", of).out()).startsWith("y(6) depends on 13 values\n");
  }

  @Test
  void whatNobodyReadsFeedsNothing() {
    assertThat(influence("elman", "o(2)").out()).endsWith("\no(2) feeds nothing\n");
    assertThat(influence("elman", "x(2)").out()).startsWith("x(2) depends on nothing\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          h(9)     | there is no h(9); h goes from 0 to 5
          h(0, 1)  | h is read as h(t), and not as h(0, 1)
          h(two)   | two is no index
          h(       | h( is not of the form h(5)
          q(1)     | there is no q; there is x, h, o
          """)
  void whatIsNotThereHasNoInfluence(String of, String words) {
    assertThat(influence("elman", of))
        .isEqualTo(new Shell.Ran(1, "", "unfold: " + words + System.lineSeparator()));
  }
}
