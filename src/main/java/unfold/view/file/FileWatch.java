package unfold.view.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import unfold.session.Content;
import unfold.session.Document;
import unfold.session.file.RecurrenceReader;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/**
 * The watch over the file that is open, which another program may change and another window may
 * have open too. What is found is said once; nothing is done about it unasked.
 */
public final class FileWatch extends ScheduledService<FileWatch.Look> {
  private static final Duration EVERY = Duration.seconds(2);

  /**
   * A look at the file.
   *
   * @param of the document it was compared with
   * @param stamp the same as long as nobody writes the file; empty where there is none
   */
  record Look(Document of, Path file, String stamp, boolean isChanged, boolean isShared) {}

  private final Workbench workbench;
  private final Supplier<Set<Path>> others;
  private final Set<Path> toldShared = new HashSet<>();
  private @Nullable Look last;

  private FileWatch(Workbench workbench, Supplier<Set<Path>> others) {
    this.workbench = workbench;
    this.others = others;
  }

  /**
   * Watches until the window is closed.
   *
   * @param others the files that other windows have open; asked in the background
   */
  public static void begin(
      Workbench workbench, WindowEnvironment around, Stage stage, Supplier<Set<Path>> others) {
    FileWatch watch = new FileWatch(workbench, others);
    watch.setExecutor(around.background());
    watch.setPeriod(EVERY);
    watch.setOnSucceeded(_ -> watch.tell(watch.getValue()));
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> watch.cancel());
    watch.start();
  }

  @Override
  protected Task<Look> createTask() {
    Document open = workbench.document();
    Optional<Path> file = open.origin().ownFile();
    Look before = last;
    return new Task<>() {
      @Override
      protected @Nullable Look call() {
        return file.map(it -> look(open, it, before)).orElse(null);
      }
    };
  }

  private Look look(Document open, Path file, @Nullable Look before) {
    String stamp = stamp(file);
    boolean known = before != null && before.file().equals(file) && before.stamp().equals(stamp);
    boolean isChanged = !known && !stamp.isEmpty() && differs(file, open.pristine());
    return new Look(open, file, stamp, isChanged, others.get().contains(file.toAbsolutePath()));
  }

  private static String stamp(Path file) {
    try {
      BasicFileAttributes it = Files.readAttributes(file, BasicFileAttributes.class);
      return "%s %d %s".formatted(it.lastModifiedTime(), it.size(), it.fileKey());
    } catch (IOException gone) {
      return "";
    }
  }

  /** Whether a file holds another document than the one that was opened or saved last. */
  static boolean differs(Path file, Content known) {
    return RecurrenceReader.file(file, String.valueOf(file.getFileName()))
        .success()
        .filter(it -> !it.document().content().equals(known))
        .isPresent();
  }

  private void tell(@Nullable Look found) {
    if (found == null || !isStillOpen(found)) {
      return; // saved or closed meanwhile
    }
    boolean wasGone = last != null && last.file().equals(found.file()) && last.stamp().isEmpty();
    last = found;
    String name = String.valueOf(found.file().getFileName());
    if (found.isChanged()) {
      workbench.say(FileMessages.changedOutside(name));
    } else if (!wasGone && found.stamp().isEmpty()) {
      workbench.say(FileMessages.gone(name));
    } else if (found.isShared() && toldShared.add(found.file())) {
      workbench.say(FileMessages.shared(name));
    }
  }

  private boolean isStillOpen(Look found) {
    Document open = workbench.document();
    return open.origin().equals(found.of().origin())
        && open.pristine().equals(found.of().pristine());
  }
}
