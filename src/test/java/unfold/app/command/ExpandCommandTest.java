package unfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.app.Shell;

class ExpandCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dynamical --at 3                     | s(3) = f(f(s(1); theta); theta)
          dynamical --at 3 --as definition     | s(3) = theta * (theta * s(1) * (1 - s(1))) * (1 - theta * s(1) * (1 - s(1)))
          abstract --tau 2                     | s(2) = f(f(s(0); theta); theta)
          rnn --at 3                           | h(3) = f(f(f(h(0), x(1)), x(2)), x(3))
          elman --at 1 --as definition         | h(1) = tanh(b + W h(0) + U x(1))
          elman --of o --at 1 --as definition  | o(1) = V tanh(b + W h(0) + U x(1))
          driven --at 3 --as g                 | s(3) = g(3)(x(3), x(2), x(1), s(0))
          bidirectional --of g --at 4          | g(4) = f(f(g(6), x(5)), x(4))
          wavefront --at 2,1                   | h(2, 1) = f(f(h(0, 3), f(h(0, 2), h(1, 0))), h(2, 0))
          nepal --tau 2 --of h                 | h(2) = f(f(h(0), x(1)), x(2))
          """)
  void oneExpressionSaysWhatAValueIsMadeOf(String arguments, String expression) {
    assertThat(Shell.in(folder).line("expand " + arguments))
        .isEqualTo(new Shell.Ran(0, expression + "\n", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          elman --of x          | 1 | x(5) is given, there is nothing to expand
          elman --of q          | 1 | there is no q; there is x, h, o
          elman-loss --of l     | 1 | there is no l; the nearest is L
          elman --at 99         | 1 | there is no h(99); h goes from 0 to 5
          elman --at -1         | 1 | there is no h(-1); h goes from 0 to 5
          wavefront --at 2      | 1 | h is read as h(i, j), and not as h(2)
          elman --at last       | 2 | --at: last is no whole number
          elman --tau 1000000   | 1 | 3,000,001 values are too many to follow one by one: 1,000,000
          elman --as tree       | 2 | --as: tree is none of f, definition, g
          """)
  void whatIsNotThereCannotBeExpanded(String arguments, int status, String words) {
    Shell.Ran ran = Shell.in(folder).line("expand " + arguments);
    assertThat(ran.err()).startsWith("unfold: " + words);
    assertThat(ran.status()).isEqualTo(status);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void namesAreSpelledAsTheyWereTypedFirst() {
    String text = "param θ = 2\nŝ(1) = 1\nŝ(t) = theta * s_hat(t-1)\n";
    assertThat(Shell.in(folder).with(text).line("expand - --of s_hat --at 2 --as definition").out())
        .isEqualTo("ŝ(2) = θ * ŝ(1)\n");
  }

  @Test
  void pastTwoThousandCharactersSharedPartsHaveLinesOfTheirOwn() {
    String text = Shell.in(folder).line("expand lstm --as definition --at 5").out();
    assertThat(text.lines()).hasSizeGreaterThan(5).allMatch(line -> line.length() < 2_000);
    assertThat(text).startsWith("h(5) = ").contains("\nh(1) = tanh(s(1)) * sigmoid(");
  }
}
