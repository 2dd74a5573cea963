package unfold.view.file;

import java.util.function.Consumer;
import javafx.stage.Window;
import unfold.view.file.Questions.Choice;

/** The question before unsaved text closes. */
final class SaveQuestion {
  enum Answer {
    SAVE,
    DISCARD,
    STAY
  }

  private SaveQuestion() {}

  /** Asks without waiting: the answer comes later, if ever. */
  static void ask(Window owner, String title, Consumer<Answer> told) {
    Questions.ask(
        owner,
        FileMessages.saveQuestion(title),
        FileMessages.unsaved(),
        Choice.usual(Answer.SAVE, FileMessages.save()),
        Choice.other(Answer.DISCARD, FileMessages.discard()),
        Choice.none(Answer.STAY, FileMessages.cancel()),
        told);
  }
}
