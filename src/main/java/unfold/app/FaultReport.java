package unfold.app;

import java.lang.Thread.UncaughtExceptionHandler;
import javafx.application.Platform;
import unfold.view.model.Workbench;

/** Says of a fault of the program that it happened, in words. */
final class FaultReport implements UncaughtExceptionHandler {
  private final Workbench workbench;

  FaultReport(Workbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    String sentence =
        fault instanceof OutOfMemoryError
            ? "There is not enough memory for that. The text is as you left it."
            : "Unfold made a mistake of its own (%s). The text is as you left it."
                .formatted(fault.getClass().getSimpleName());
    if (Boolean.getBoolean("unfold.debug")) {
      fault.printStackTrace();
    }
    Platform.runLater(() -> {
      workbench.transport().pause(); // what failed at one frame would fail at the next
      workbench.say(sentence);
    });
  }
}
