package unfold.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import unfold.trace.ProgressMonitor;

class TerminalProgressTest {
  private final StringWriter screen = new StringWriter();
  private final CountDownLatch told = new CountDownLatch(1);
  private final PrintWriter err =
      new PrintWriter(screen) {
        @Override
        public void flush() {
          super.flush();
          if (screen.toString().contains("50 %")) {
            told.countDown();
          }
        }
      };

  @Test
  void longWorkIsToldOnATerminalAndTheLineErasedAtItsEnd() {
    var progress = new TerminalProgress(err, () -> true, Duration.ofMillis(1));
    String result = progress.during("computing", this::halfUntilTold);
    assertThat(result).isEqualTo("done");
    assertThat(screen.toString()).startsWith("\r\033[Kcomputing … ").endsWith("\r\033[K");
  }

  private String halfUntilTold(ProgressMonitor watch) {
    try {
      watch.goesOn(0.5);
      told.await();
      return "done";
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void shortWorkIsDoneInSilence() {
    var progress = new TerminalProgress(err, () -> true, Duration.ofHours(1));
    String result = progress.during("computing", _ -> "done");
    assertThat(result).isEqualTo("done");
    assertThat(screen.toString()).isEmpty();
  }

  @Test
  void whereThereIsNoTerminalNothingIsSaid() {
    var progress = new TerminalProgress(err, () -> told.getCount() == 0, Duration.ofMillis(1));
    progress.during("computing", _ -> pause(20));
    assertThat(screen.toString()).isEmpty();
  }

  private static String pause(int millis) {
    try {
      Thread.sleep(millis);
      return "";
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
