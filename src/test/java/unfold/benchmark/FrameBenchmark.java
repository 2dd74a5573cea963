package unfold.benchmark;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import unfold.gallery.Gallery;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.session.Pipeline;
import unfold.session.settings.SettingsFile;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.view.MainWindow;
import unfold.view.file.SystemFileQuestion;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/**
 * The interval between two frames of the window while it plays as fast as it can draw: the median
 * is to stay below 16 ms with 60 nodes in view. Needs a display, or {@code
 * -Dglass.platform=Headless} (whose screen is 1000 × 1000).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-Dprism.order=sw",
      "-Djavafx.animation.fullspeed=true",
      "-Djava.awt.headless=true",
      "--enable-native-access=ALL-UNNAMED",
      "--sun-misc-unsafe-memory-access=allow"
    })
public class FrameBenchmark {
  /** With twelve steps the unfolding of elman-loss has 61 nodes. */
  @Param("12")
  private int steps;

  private final SynchronousQueue<Long> frames = new SynchronousQueue<>();
  private @Nullable Workbench workbench;

  @Setup
  public void open() throws InterruptedException {
    CountDownLatch open = new CountDownLatch(1);
    Platform.startup(() -> {
      workbench = window();
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          if (!workbench.transport().isPlaying()) {
            workbench.transport().play();
          }
          frames.offer(now);
        }
      }.start();
      open.countDown();
    });
    open.await();
  }

  private Workbench window() {
    Pipeline pipeline =
        new Pipeline(
            CompletableFuture.completedFuture(new Nd4jArithmetic()),
            Runnable::run,
            Platform::runLater);
    String text = Gallery.named("elman-loss").orElseThrow().text();
    String longer = text.replace("abcab", "abcab".repeat(3)).replace("bcabc", "bcabc".repeat(3));
    Document document = Document.of(longer, new Origin.Fresh());
    Workbench opened = new Workbench(pipeline, document, System::currentTimeMillis);
    opened.setExtent("t", steps);
    new MainWindow(opened, surroundings(), new Stage()).show();
    return opened;
  }

  private static WindowEnvironment surroundings() {
    return new WindowEnvironment(
        Runnable::run,
        Runnable::run,
        SettingsFile.nowhere(),
        new SystemFileQuestion(),
        Optional.empty());
  }

  @Benchmark
  public long frame() throws InterruptedException {
    return frames.take();
  }

  @TearDown
  public void close() {
    Platform.exit();
  }
}
