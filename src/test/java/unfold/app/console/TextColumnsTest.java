package unfold.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextColumnsTest {
  @Test
  void aColumnIsAsWideAsItsWidestCellAndNoLineEndsInSpaces() {
    var rows = List.of(List.of("x", "input", ""), List.of("hidden", "state", "from x"));
    assertThat(new TextColumns(rows).text())
        .isEqualTo(
            """
            x       input
            hidden  state  from x
            """);
  }

  @Test
  void noRowsAreNoText() {
    assertThat(new TextColumns(List.of()).text()).isEmpty();
  }
}
