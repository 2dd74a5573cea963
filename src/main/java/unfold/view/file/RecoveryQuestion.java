package unfold.view.file;

import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import unfold.session.Document;
import unfold.session.journal.JournalEntry;

/**
 * The question whether to bring back what was open when the program ended without being asked to.
 */
final class RecoveryQuestion {
  enum Answer {
    RESTORE,
    FORGET,
    LATER
  }

  private static final ButtonType RESTORE = new ButtonType(FileMessages.restore(), ButtonData.YES);
  private static final ButtonType FORGET = new ButtonType(FileMessages.forget(), ButtonData.NO);
  private static final ButtonType LATER =
      new ButtonType(FileMessages.later(), ButtonData.CANCEL_CLOSE);

  private final Window owner;

  RecoveryQuestion(Window owner) {
    this.owner = owner;
  }

  /** Asks without waiting: the answer comes later, if ever. */
  void ask(JournalEntry entry, Consumer<Answer> told) {
    Document document = entry.history().present();
    String words = FileMessages.keptAt(entry.kept(), document.isUnsaved());
    Alert alert =
        Questions.alert(
            owner,
            FileMessages.restoreQuestion(document.origin().title()),
            words,
            RESTORE,
            FORGET,
            LATER);
    alert.setOnHidden(_ -> told.accept(answer(alert.getResult())));
    alert.show();
  }

  private static Answer answer(@Nullable ButtonType chosen) {
    return chosen == RESTORE ? Answer.RESTORE : chosen == FORGET ? Answer.FORGET : Answer.LATER;
  }
}
