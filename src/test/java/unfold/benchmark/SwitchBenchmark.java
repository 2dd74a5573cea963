package unfold.benchmark;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import unfold.gallery.Gallery;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.session.Pipeline;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.view.MainWindow;
import unfold.view.file.SystemFileQuestion;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/**
 * The time from a key of the set list to the end of the first frame that shows the next system, its
 * name and its picture, two seconds after the switch before: at most 100 ms. Needs a display, or
 * {@code -Dglass.platform=Headless} (whose screen is 1000 × 1000).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 9)
@Measurement(iterations = 18)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-Dprism.order=sw",
      "-Djava.awt.headless=true",
      "--enable-native-access=ALL-UNNAMED",
      "--sun-misc-unsafe-memory-access=allow"
    })
public class SwitchBenchmark {
  private static final int PLACES = 9;

  private @Nullable Scene scene;
  private @Nullable Workbench workbench;
  private int number;

  @Setup
  public void open() throws InterruptedException {
    CountDownLatch open = new CountDownLatch(1);
    Platform.startup(() -> {
      scene = window();
      open.countDown();
    });
    open.await();
  }

  private Scene window() {
    ExecutorService chain =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    Pipeline pipeline =
        new Pipeline(
            CompletableFuture.completedFuture(new Nd4jArithmetic()), chain, Platform::runLater);
    String text = Gallery.named("lstm").orElseThrow().text();
    Document document = Document.of(text, new Origin.Shipped("lstm"));
    workbench = new Workbench(pipeline, document, System::currentTimeMillis);
    MainWindow window = new MainWindow(workbench, surroundings(), new Stage());
    window.show();
    return window.scene();
  }

  private static WindowEnvironment surroundings() {
    return new WindowEnvironment(
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()),
        Platform::runLater,
        new NothingKept(),
        new SystemFileQuestion(),
        Optional.empty());
  }

  /** Lets the next picture be made ready. */
  @Setup(Level.Invocation)
  public void rest() throws InterruptedException {
    number = number % PLACES + 1;
    Thread.sleep(2000);
  }

  @Benchmark
  public void goOn() throws InterruptedException {
    CountDownLatch shown = new CountDownLatch(1);
    Platform.runLater(() -> press(shown));
    shown.await();
  }

  private void press(CountDownLatch shown) {
    Scene window = Objects.requireNonNull(scene);
    Workbench open = Objects.requireNonNull(workbench);
    Document before = open.document();
    window.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            boolean isThere =
                open.document() != before
                    && open.picture()
                        .filter(it -> it.document().isFromPlaceOf(open.document()))
                        .isPresent();
            if (isThere) {
              window.removePostLayoutPulseListener(this);
              shown.countDown();
            }
          }
        });
    KeyCode key = KeyCode.valueOf("DIGIT" + number);
    Event.fireEvent(
        window.getRoot(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  @TearDown
  public void close() {
    Platform.exit();
  }
}
