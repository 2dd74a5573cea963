package unfold.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.session.Pipeline;
import unfold.session.file.Opened;
import unfold.session.journal.ClosedWindow;
import unfold.session.journal.JournalEntry;
import unfold.session.settings.SettingsFile;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.trace.program.Arithmetic;
import unfold.view.MainWindow;
import unfold.view.file.SystemFileQuestion;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/** Opens the window as a program, with its threads and its report of faults. */
final class WindowLauncher {
  private static final String REHEARSED =
      """
      param W : 2 x 2 ~ normal(0, 1)
      h(0) = 0
      h(t) = tanh(1 + W h(t-1))
      """;

  private final Optional<Path> journals;
  private final SettingsFile settings;
  private final List<String> notes = new ArrayList<>();

  /**
   * @param state the folder where windows keep what is open; empty for nowhere
   * @param settings the folder of the user's settings; empty for none
   */
  WindowLauncher(Optional<Path> state, Optional<Path> settings) {
    this.journals = state.map(it -> it.resolve("open"));
    Executor writing = daemon("settings");
    this.settings =
        settings.map(it -> SettingsFile.in(it, writing)).orElseGet(SettingsFile::nowhere);
    Stream.of(
            Optional.of(AppSentences.noHome()).filter(_ -> state.isEmpty()),
            Optional.of(this.settings.note()).filter(it -> !it.isEmpty()),
            journals.flatMap(ClosedWindow::setAside))
        .flatMap(Optional::stream)
        .forEach(notes::add);
  }

  /**
   * Opens a window as the last one was when it was closed.
   *
   * @param first what it opens on where nothing is known of any before
   */
  void reopen(Opened first) throws InterruptedException {
    Optional<JournalEntry> last = journals.flatMap(ClosedWindow::last);
    last.map(it -> it.history().present())
        .filter(it -> it.isUnsaved() && it.origin().ownFile().isPresent())
        .ifPresent(it -> notes.add(AppSentences.unsavedFromLast(it.origin().title())));
    open(
        last.map(it -> new Opened(it.history(), Optional.of(it.moment()), Optional.of(it.view())))
            .orElse(first));
  }

  /** Opens a window, and returns when it is closed. */
  void open(Opened first) throws InterruptedException {
    CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
    CompletableFuture<Arithmetic> arithmetic = arithmetic();
    Platform.startup(() -> {
      try {
        show(first, arithmetic, closed);
      } catch (RuntimeException | Error fault) {
        closed.completeExceptionally(fault); // or a window that never was would be waited for
      }
    });
    await(closed);
    settings.finish();
  }

  private static void await(CompletableFuture<@Nullable Void> closed) throws InterruptedException {
    try {
      closed.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void show(
      Opened first,
      CompletableFuture<Arithmetic> arithmetic,
      CompletableFuture<@Nullable Void> closed) {
    // one task after another, so that a text overtakes no later one
    Pipeline pipeline = new Pipeline(arithmetic, daemon("chain"), Platform::runLater);
    Workbench workbench =
        new Workbench(pipeline, first.document(), () -> System.nanoTime() / 1_000_000);
    Thread.setDefaultUncaughtExceptionHandler(new FaultReport(workbench));
    first.moment().ifPresent(at -> workbench.restore(first.history(), at));
    Stage stage = new Stage();
    stage.setOnHidden(_ -> closed.complete(null));
    MainWindow window = new MainWindow(workbench, surroundings(), stage);
    window.show();
    first.view().ifPresent(window::look);
    if (!notes.isEmpty()) {
      workbench.say(String.join(" ", notes));
    }
  }

  private WindowEnvironment surroundings() {
    return new WindowEnvironment(
        Executors.newThreadPerTaskExecutor(daemons("figures")),
        Platform::runLater,
        settings,
        new SystemFileQuestion(),
        journals);
  }

  /** Loads the native library, which takes seconds, without keeping the first picture waiting. */
  private static CompletableFuture<Arithmetic> arithmetic() {
    return CompletableFuture.supplyAsync(WindowLauncher::warm, daemon("numbers"));
  }

  /** The arithmetic after a first run, so that later timings measure computing and not loading. */
  private static Arithmetic warm() {
    Nd4jArithmetic arithmetic = new Nd4jArithmetic();
    arithmetic.warmUp();
    Pipeline rehearsal =
        new Pipeline(CompletableFuture.completedFuture(arithmetic), Runnable::run, Runnable::run);
    rehearsal.open(Document.of(REHEARSED, new Origin.Fresh()));
    return arithmetic;
  }

  private static ExecutorService daemon(String name) {
    return Executors.newSingleThreadExecutor(daemons(name));
  }

  private static ThreadFactory daemons(String name) {
    return Thread.ofPlatform().daemon().name(name).factory();
  }
}
