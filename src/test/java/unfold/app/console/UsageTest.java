package unfold.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.app.Shell;

/** A command line that is wrong whatever there is on the disk. */
class UsageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --foo                  | there is no option --foo
          --sed 2                | there is no option --sed; the nearest is --seed
          --ta 2                 | there is no option --ta; the nearest is --tau
          list elman             | elman is one argument too many
          --tau                  | --tau needs N
          --tau three            | --tau: three is no whole number from 1
          --tau 0                | --tau: 0 is no whole number from 1
          --tau 2.5              | --tau: 2.5 is no whole number from 1
          --tau 99999999999      | --tau: 99999999999 is no whole number from 1
          --tau 3 --tau 4        | --tau is given twice
          --extent i             | --extent: i is not of the form NAME=VALUE
          --extent i=3,j=x       | --extent: x is no whole number from 1
          --seed one             | --seed: one is no whole number
          --set theta            | --set: theta is not of the form NAME=VALUE
          --set =3               | --set: =3 is not of the form NAME=VALUE
          --limit much           | --limit: much is no amount of memory such as 2GB
          --limit -1GB           | --limit: -1GB is no amount of memory such as 2GB
          --type float16         | --type: float16 is neither float32 nor float64
          elman list             | elman stands before the command list; write it after
          --seed 2 list          | --seed stands before the command list; write it after
          """)
  void saysWhatIsWrongAndWhereToReadMore(String arguments, String words) {
    Shell.Ran ran = Shell.in(folder).line(arguments);
    assertThat(ran.err().lines()).first().isEqualTo("unfold: " + words);
    assertThat(ran.err().lines()).last().asString().endsWith(" --help says more");
    assertThat(ran.err().lines()).hasSize(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--%s", "list %s", "--tau %s", "--type %s", "draw rnn --theme %s", "check %s"})
  void anArgumentIsQuotedShortHoweverLongItIs(String arguments) {
    Shell.Ran ran = Shell.in(folder).line(arguments.formatted("x".repeat(1_000_000)));
    assertThat(ran.err()).contains("x".repeat(29) + "…").hasSizeLessThan(1000);
    assertThat(ran.status()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "list --help", "list -h"})
  void helpIsAResult(String arguments) {
    Shell.Ran ran = Shell.in(folder).line(arguments);
    assertThat(ran.out()).startsWith("Usage: unfold");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
  }
}
