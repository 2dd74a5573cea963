package unfold.view.file;

import java.nio.file.Path;
import java.util.Optional;
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

  /** What is to be said of a file that is gone. */
  @FunctionalInterface
  interface Gone {
    /** The sentence; empty where it is said in the usual words. */
    Optional<String> sentence();
  }

  /**
   * Reads a file in place of any before it; what is read then is nobody's.
   *
   * @param name what messages call it
   * @param opened is given what was read, and the stamp of the file from before that
   * @param gone is asked if there is no such file any more
   */
  void begin(Path file, String name, BiConsumer<Opened, String> opened, Gone gone) {
    stop();
    int mine = latest;
    tell(FileMessages.reading(String.valueOf(file.getFileName())));
    tasks.run(() -> Result.of(Stamped.read(file, name)), read -> finish(mine, read, opened, gone));
  }

  /** What was read of a file, which may be written while it is. */
  private record Stamped(String stamp, Result<Opened> opened) {
    static Stamped read(Path file, String name) {
      return new Stamped(KnownFiles.stamp(file), RecurrenceReader.file(file, name));
    }
  }

  private void finish(
      int reading, Result<Stamped> read, BiConsumer<Opened, String> opened, Gone gone) {
    if (reading == latest) {
      stop();
      String stamp = read.success().map(Stamped::stamp).orElse("");
      switch (read.then(Stamped::opened)) {
        case Result.Success<Opened>(Opened it) -> opened.accept(it, stamp);
        case Result.Failure<Opened> failed ->
            workbench.say(
                Optional.of(stamp)
                    .filter(KnownFiles.GONE::equals)
                    .flatMap(_ -> gone.sentence())
                    .orElse(failed.message() + "."));
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
