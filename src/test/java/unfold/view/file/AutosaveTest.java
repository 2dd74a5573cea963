package unfold.view.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unfold.house.KilledProgram;
import unfold.session.journal.Journal;

/** What is open in a program that is killed. */
class AutosaveTest {
  private static final int KILLS = KilledProgram.times(1);
  private static final Duration SOME_KEEPING = Duration.ofMillis(1600);

  /** So many can be made within a second. */
  private static final long EDITS = 1_000_000_000 / EndlessTyping.APART;

  @TempDir Path folder;

  @Test
  @Timeout(7200)
  void allButTheEditsOfTheLastSecondIsFoundAgain() throws Exception {
    Random moments = new Random(KILLS);
    long latest = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      String told = killed(moments);
      List<Journal> left = Journal.left(folder);
      assertThat(left).hasSize(1);
      String kept = left.getFirst().entry().orElseThrow().history().present().text();
      assertThat(EndlessTyping.edit(kept))
          .isBetween((int) (EndlessTyping.edit(told) - EDITS), EndlessTyping.edit(told) + 1);
      latest = Math.max(latest, EndlessTyping.millis(told) - EndlessTyping.millis(kept));
      left.getFirst().forget();
    }
    System.out.printf("%d kills, at most %d ms lost%n", KILLS, latest);
  }

  /** The last edit that a killed program told, after the first of a second was made. */
  private String killed(Random moments) throws Exception {
    try (KilledProgram program = KilledProgram.start(EndlessTyping.class, folder)) {
      for (int edit = 0; edit < EDITS; edit++) {
        assertThat(program.next()).isTrue();
      }
      return program.kill(moments, SOME_KEEPING);
    }
  }
}
