package unfold.view.file;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import unfold.chain.AllowedFiles;
import unfold.session.Document;
import unfold.session.Outcome;
import unfold.view.model.Workbench;

/**
 * The question whether a text may read files that are not its own. It is asked once for each file
 * as long as the document is open, and whoever does not answer does not allow it.
 */
public final class AllowQuestion {
  // not the button that Enter presses
  private static final ButtonType ALLOW = new ButtonType(FileMessages.allow(), ButtonData.OTHER);
  private static final ButtonType NOT =
      new ButtonType(FileMessages.doNotAllow(), ButtonData.CANCEL_CLOSE);
  // what a person reads before answering
  private static final int MOST = 8;

  private final Workbench workbench;
  private final Window owner;
  private boolean isAsking;

  public AllowQuestion(Workbench workbench, Window owner) {
    this.workbench = workbench;
    this.owner = owner;
  }

  /** Asks from now on whenever a text needs such files. */
  public void listen() {
    workbench.outcomeProperty().subscribe((Outcome it) -> ask(it));
  }

  private void ask(Outcome outcome) {
    if (!isAsking
        && outcome instanceof Outcome.Mistaken(Document document, _, List<Path> withheld)
        && !withheld.isEmpty()) {
      ask(document, withheld.stream().limit(MOST).toList());
    }
  }

  private void ask(Document document, List<Path> files) {
    isAsking = true;
    Alert alert =
        Questions.alert(
            owner, FileMessages.allowQuestion(files.size()), FileMessages.lines(files), ALLOW, NOT);
    if (alert.getDialogPane().lookupButton(NOT) instanceof Button not) {
      not.setDefaultButton(true);
    }
    alert.setOnHidden(_ -> answer(document, files, alert.getResult() == ALLOW));
    alert.show();
  }

  private void answer(Document asked, List<Path> files, boolean isAllowed) {
    isAsking = false;
    Document open = workbench.document();
    if (open.origin().equals(asked.origin())) {
      AllowedFiles word = open.allowed();
      workbench.allow(isAllowed ? word.allowing(files) : word.refusing(files));
    } else {
      ask(workbench.outcomeProperty().get());
    }
  }
}
