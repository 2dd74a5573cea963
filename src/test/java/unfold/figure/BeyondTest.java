package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unfold.circuit.Grain;
import unfold.export.ReadyMade;

/** What is read beyond the end of an axis. */
class BeyondTest {
  private static Marks marks(String name) {
    return Marks.of(ReadyMade.of(name, Grain.VARIABLES).sheet(Theme.LIGHT).figure());
  }

  @Test
  void dataThatGoOnBeyondTheirAxisAreGiven() {
    Marks marks = marks("t-next-word");
    assertThat(marks.isSolid("copy-x-9")).isTrue();
    assertThat(marks.ids()).contains("copy-x-8");
    assertThat(marks.isDashed("copy-x-8")).as("not yet read").isTrue();
  }

  @Test
  void whatNobodyGaveIsAssumedToBeZero() {
    assertThat(marks("abstract").isDashed("copy-s-0")).isTrue();
  }
}
