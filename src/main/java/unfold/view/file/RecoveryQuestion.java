package unfold.view.file;

import java.util.function.Consumer;
import javafx.stage.Window;
import unfold.session.journal.JournalEntry;
import unfold.view.file.Questions.Choice;

/**
 * The question whether to bring back what was open when the program ended without being asked to.
 */
final class RecoveryQuestion {
  enum Answer {
    RESTORE,
    FORGET,
    LATER
  }

  private RecoveryQuestion() {}

  /** Asks without waiting: the answer comes later, if ever. */
  static void ask(Window owner, JournalEntry entry, Consumer<Answer> told) {
    Questions.ask(
        owner,
        FileMessages.restoreQuestion(entry.history().present().origin().title()),
        FileMessages.keptAt(entry.kept(), entry.history().present().isUnsaved()),
        Choice.usual(Answer.RESTORE, FileMessages.restore()),
        Choice.other(Answer.FORGET, FileMessages.forget()),
        Choice.none(Answer.LATER, FileMessages.later()),
        told);
  }
}
