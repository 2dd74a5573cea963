package unfold.view;

import javafx.stage.Window;
import unfold.session.Change;
import unfold.session.History;
import unfold.view.model.Workbench;
import unfold.view.widget.ChoiceWindow;

/** The window that lists all that can be undone and redone, from which any can be gone to. */
final class ChangeList {
  private static final double WIDTH = 440;

  private ChangeList() {}

  /** Shows the list at the change that is on screen. */
  static void show(Workbench workbench, Window owner) {
    History history = workbench.historyProperty().get();
    new ChoiceWindow<Change>(
            "changes",
            WindowMessages.changes(),
            _ -> new ChangeCell(),
            chosen -> workbench.go(chosen.away()))
        .show(
            Change.all(history),
            history.future().size(),
            WindowMessages.changesHelp(),
            WIDTH,
            owner);
  }
}
