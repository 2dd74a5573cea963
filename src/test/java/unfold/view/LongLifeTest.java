package unfold.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.util.List;
import javafx.stage.Stage;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import unfold.gallery.Gallery;
import unfold.view.model.Transport;
import unfold.view.model.Workbench;

/**
 * A window that is used for long: {@code -Dunfold.life=10000} takes so many steps, a tenth as many
 * edits and a twenty-fifth as many switches of systems; the usual form takes 200.
 */
@Isolated("it measures the memory that all tests share")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class LongLifeTest {
  private static final int STEPS = Integer.getInteger("unfold.life", 200);
  private static final int EDITS = STEPS / 10;
  private static final int SWITCHES = STEPS / 25;

  /** What a heap of this size differs by after two collections, and the texts to undo. */
  private static final long NOISE = 24L << 20;

  private Workbench workbench;
  private MainWindow window;
  private Stage stage;

  private record Use(long heap, long numbers, int threads, int files) {
    static Use now() throws InterruptedException {
      for (int i = 0; i < 4; i++) {
        System.gc();
        Thread.sleep(50); // for what is cleaned up after a collection
      }
      return new Use(
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
          Pointer.totalBytes(),
          ManagementFactory.getThreadMXBean().getThreadCount(),
          openFiles());
    }

    private static int openFiles() {
      String[] open = new File("/proc/self/fd").list();
      return open == null ? 0 : open.length;
    }
  }

  @Start
  void open(Stage shared) {
    stage = new Stage();
    workbench =
        new Workbench(
            Around.pipeline(), Around.shipped("elman"), () -> System.nanoTime() / 1_000_000);
    window = new MainWindow(workbench, Around.quiet(), stage);
    window.show();
  }

  @Stop
  void close() {
    stage.hide();
  }

  private void live(FxRobot robot, double part) {
    robot.interact(() -> {
      switches((int) (SWITCHES * part));
      Around.open(workbench, Around.shipped("elman"));
      edits((int) (EDITS * part));
      workbench.setExtent("t", 30);
      steps((int) (STEPS * part));
    });
  }

  private void switches(int number) {
    List<String> names = Gallery.names();
    for (int i = 0; i < number; i++) {
      Around.open(workbench, Around.shipped(names.get(i % names.size())));
      workbench.transport().toEnd();
      window.pulse();
    }
  }

  private void edits(int number) {
    String text = workbench.document().text();
    for (int i = 0; i < number; i++) {
      workbench.setExtent("t", 2 + i % 3);
      workbench.type(text + "# edit " + i + "\n");
      window.pulse();
    }
  }

  private void steps(int number) {
    Transport transport = workbench.transport();
    for (int i = 0; i < number; i++) {
      if (transport.moment().value() >= transport.ticks()) {
        transport.toStart();
      }
      transport.stepForward();
      window.pulse();
    }
  }

  @Test
  @Timeout(3600)
  void nothingGrowsInALongLife(FxRobot robot) throws InterruptedException {
    live(robot, 0.5);
    Use before = Use.now();
    live(robot, 0.5);
    Use after = Use.now();
    System.out.printf("long life of %d steps: %s, then %s%n", STEPS, before, after);
    assertThat(after.heap()).isLessThan(before.heap() + NOISE);
    assertThat(after.numbers()).isLessThanOrEqualTo(before.numbers() + NOISE);
    assertThat(after.threads()).isLessThan(before.threads() + 8);
    assertThat(after.files()).isLessThan(before.files() + 8);
  }
}
