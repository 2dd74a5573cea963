package unfold.session.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unfold.house.KilledProgram;

/** The journal of a program that is killed while it keeps what is open. */
class KilledJournalTest {
  private static final int KILLS = KilledProgram.times(2);
  private static final Duration SOME_EDITS = Duration.ofMillis(50);

  @TempDir Path folder;

  @Test
  @Timeout(3600)
  void killedAtAnyMomentAJournalIsLeftWithAllThatWasKept() throws Exception {
    Random moments = new Random(KILLS);
    for (int kill = 0; kill < KILLS; kill++) {
      int told = killed(moments);
      List<Journal> left = Journal.left(folder);
      assertThat(left).hasSize(1);
      JournalEntry entry = left.getFirst().entry().orElseThrow();
      int edit = (int) entry.moment().value();
      assertThat(edit).isIn(told, told + 1);
      assertThat(entry.history().present()).isEqualTo(EndlessEditing.text(edit));
      assertThat(entry.history().past())
          .isEqualTo(
              IntStream.range(Math.max(0, edit - 100), edit)
                  .mapToObj(EndlessEditing::text)
                  .toList());
      left.getFirst().forget();
    }
  }

  /** The last edit that a killed program told it had kept. */
  private int killed(Random moments) throws IOException, InterruptedException {
    try (KilledProgram program = KilledProgram.start(EndlessEditing.class, folder)) {
      assertThat(Journal.left(folder)).isEmpty();
      return Integer.parseInt(program.kill(moments, SOME_EDITS));
    }
  }
}
