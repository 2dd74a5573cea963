package unfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {
  @TempDir Path folder;

  @Test
  void namesTitlesAndWhatTheyShowStandInColumns() {
    Shell.Ran ran = Shell.in(folder).unfold("list");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains(
            """
            abstract       Any recurrence at all                   Eq. 10.1
            driven         Driven by a signal: smoothing sunspots  Eq. 10.4
            """)
        .hasLineCount(10);
  }
}
