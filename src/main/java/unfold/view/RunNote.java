package unfold.view;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import unfold.session.Outcome;
import unfold.view.model.PictureWork;
import unfold.view.model.Workbench;

/**
 * The note about the run at the end of the status line: its summary, why there is none, or what is
 * awaited. A wait of more than a second says how to end it.
 */
final class RunNote {
  private final Workbench workbench;
  private final StatusLine status;
  private final PauseTransition wait = new PauseTransition(Duration.millis(PictureWork.LONG));

  RunNote(Workbench workbench, StatusLine status) {
    this.workbench = workbench;
    this.status = status;
    wait.setOnFinished(_ -> status.account(words() + WindowMessages.stoppable()));
    workbench.pendingProperty().subscribe(_ -> tell());
    workbench.outcomeProperty().subscribe(_ -> tell());
  }

  private void tell() {
    status.account(words());
    wait.stop();
    if (workbench.isWaiting()) {
      wait.playFromStart();
    }
  }

  private String words() {
    if (workbench.pendingProperty().getValue()) {
      return WindowMessages.pending();
    }
    return switch (workbench.outcomeProperty().get()) {
      case Outcome.Begun _ -> WindowMessages.pending();
      case Outcome.Mistaken _ -> workbench.picture().isPresent() ? WindowMessages.earlier() : "";
      case Outcome.Undrawn(_, String reason) -> reason;
      case Outcome.Unfolded unfolded -> RunSummary.of(unfolded);
    };
  }
}
