package unfold.app;

import java.lang.Thread.UncaughtExceptionHandler;
import javafx.application.Platform;
import unfold.view.model.Workbench;

/** Reports a fault of the program in the window, which goes on. */
final class FaultReport implements UncaughtExceptionHandler {
  private final Workbench workbench;

  FaultReport(Workbench workbench) {
    this.workbench = workbench;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    String sentence =
        fault instanceof OutOfMemoryError ? AppSentences.outOfMemory() : AppSentences.fault(fault);
    if (Boolean.getBoolean("unfold.debug")) {
      fault.printStackTrace();
    }
    Platform.runLater(() -> {
      workbench.transport().pause(); // what failed at one frame would fail at the next
      workbench.say(sentence);
    });
  }
}
