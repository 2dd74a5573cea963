package unfold.view.file;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import unfold.result.Result;
import unfold.view.model.BackgroundTask;
import unfold.view.model.WindowEnvironment;

/** The work on files that are saved: in the background, one after the other. */
final class FileWriting {
  private final BackgroundTask tasks;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean isUnderWay;

  FileWriting(WindowEnvironment around) {
    this.tasks = new BackgroundTask(around.background(), around.toolkit());
  }

  /** Runs work once all that was begun before is done. */
  <T> void run(Supplier<Result<T>> work, Consumer<Result<T>> told) {
    whenDone(() -> {
      isUnderWay = true;
      tasks.run(
          work,
          result -> {
            isUnderWay = false;
            told.accept(result);
            goOn();
          });
    });
  }

  /** Goes on once all that was begun before is done. */
  void whenDone(Runnable next) {
    waiting.add(next);
    goOn();
  }

  private void goOn() {
    while (!isUnderWay && !waiting.isEmpty()) {
      waiting.remove().run();
    }
  }
}
