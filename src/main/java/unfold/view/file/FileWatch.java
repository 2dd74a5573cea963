package unfold.view.file;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import unfold.session.Document;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/**
 * The watch over the file that is open, which another program may change and another window may
 * have open too. What is found is said once; nothing is done about it unasked.
 */
public final class FileWatch extends ScheduledService<FileWatch.Look> {
  private static final Duration EVERY = Duration.seconds(2);

  /**
   * A look at a file.
   *
   * @param of the document that is open from it
   * @param isShared whether another window has it open
   */
  record Look(Document of, Path file, KnownFiles.State state, boolean isShared) {
    boolean isLike(@Nullable Look other) {
      return other != null && file.equals(other.file) && state == other.state;
    }
  }

  private final Workbench workbench;
  private final KnownFiles known;
  private final Predicate<Path> isShared;
  private final Set<Path> toldShared = new HashSet<>();
  private @Nullable Look last;

  private FileWatch(Workbench workbench, KnownFiles known, Predicate<Path> isShared) {
    this.workbench = workbench;
    this.known = known;
    this.isShared = isShared;
  }

  /**
   * Watches until the window is closed.
   *
   * @param isShared whether another window has a file open; asked in the background
   */
  public static void begin(
      Workbench workbench,
      KnownFiles known,
      WindowEnvironment around,
      Stage stage,
      Predicate<Path> isShared) {
    FileWatch watch = new FileWatch(workbench, known, isShared);
    watch.setExecutor(around.background());
    watch.setPeriod(EVERY);
    watch.setOnSucceeded(_ -> watch.tell(watch.getValue()));
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> watch.cancel());
    watch.start();
  }

  @Override
  protected Task<Look> createTask() {
    Document open = workbench.document();
    return new Task<>() {
      @Override
      protected @Nullable Look call() {
        return open.origin().ownFile().map(it -> look(open, it)).orElse(null);
      }
    };
  }

  private Look look(Document open, Path file) {
    return new Look(open, file, known.state(file, open.pristine()), isShared.test(file));
  }

  private void tell(@Nullable Look found) {
    if (found == null || !isStillOpen(found)) {
      return; // saved or closed meanwhile
    }
    boolean isNews = !found.isLike(last);
    last = found;
    String name = String.valueOf(found.file().getFileName());
    switch (found.state()) {
      case SAME -> shared(found, name);
      case CHANGED -> sayIf(isNews, FileMessages.changedOutside(name));
      case UNREADABLE -> sayIf(isNews, FileMessages.unreadableOutside(name));
      case GONE -> sayIf(isNews, FileMessages.gone(name));
    }
  }

  private void shared(Look found, String name) {
    sayIf(found.isShared() && toldShared.add(found.file()), FileMessages.shared(name));
  }

  private void sayIf(boolean isNews, String sentence) {
    if (isNews) {
      workbench.say(sentence);
    }
  }

  private boolean isStillOpen(Look found) {
    Document open = workbench.document();
    return open.origin().equals(found.of().origin())
        && open.pristine().equals(found.of().pristine());
  }
}
