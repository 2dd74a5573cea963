package unfold.view.file;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import unfold.result.Result;
import unfold.session.file.Opened;
import unfold.session.file.RecurrenceReader;
import unfold.view.model.BackgroundTask;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/**
 * Reads files to be opened in the background, as a disk may be slow and a file anything. One that
 * takes a while is named in a notice.
 */
final class FileReading {
  private static final Duration SHORT = Duration.millis(400);
  // before the notice goes away by itself
  private static final Duration AGAIN = Duration.seconds(8);

  private final Workbench workbench;
  private final BackgroundTask tasks;
  private Timeline telling = new Timeline();
  private boolean told;
  private int latest;

  FileReading(Workbench workbench, WindowEnvironment around) {
    this.workbench = workbench;
    this.tasks = new BackgroundTask(around.background(), around.toolkit());
  }

  /**
   * Reads a file in place of any before it; what is read then is nobody's.
   *
   * @param opened is given what was read, and the stamp of the file from before that
   */
  void begin(Path file, BiConsumer<Opened, String> opened) {
    stop();
    int mine = latest;
    String name = String.valueOf(file.getFileName());
    tell(FileMessages.reading(name));
    tasks.run(() -> Stamped.read(file, name), read -> finish(mine, read, opened));
  }

  /** What was read of a file, which may be written while it is. */
  private record Stamped(String stamp, Opened opened) {
    static Result<Stamped> read(Path file, String name) {
      String stamp = KnownFiles.stamp(file);
      return RecurrenceReader.file(file, name).map(it -> new Stamped(stamp, it));
    }
  }

  private void finish(int reading, Result<Stamped> read, BiConsumer<Opened, String> opened) {
    if (reading == latest) {
      stop();
      switch (read) {
        case Result.Success<Stamped>(Stamped it) -> opened.accept(it.opened(), it.stamp());
        case Result.Failure<Stamped> failed -> workbench.say(failed.message() + ".");
      }
    }
  }

  /** Forgets the file that is being read. */
  void stop() {
    latest++;
    telling.stop();
    if (told) {
      told = false;
      workbench.say("");
    }
  }

  private void tell(String sentence) {
    telling =
        new Timeline(
            new KeyFrame(SHORT, _ -> say(sentence)), new KeyFrame(AGAIN.add(SHORT), _ -> {}));
    telling.setCycleCount(Animation.INDEFINITE);
    telling.play();
  }

  private void say(String sentence) {
    told = true;
    workbench.say(sentence);
  }
}
