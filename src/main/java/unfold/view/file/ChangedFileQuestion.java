package unfold.view.file;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Window;
import unfold.view.file.Questions.Choice;

/** The question before a text is saved over another that somebody else stored in its file. */
final class ChangedFileQuestion {
  enum Answer {
    OVERWRITE,
    OPEN,
    CANCEL
  }

  private ChangedFileQuestion() {}

  /** Asks without waiting: the answer comes later, if ever. */
  static void ask(Window owner, Path file, Consumer<Answer> told) {
    Questions.ask(
        owner,
        FileMessages.changed(String.valueOf(file.getFileName())),
        FileMessages.changedWords(),
        Choice.other(Answer.OVERWRITE, FileMessages.saveOver()),
        Choice.usual(Answer.OPEN, FileMessages.openIt()),
        Choice.none(Answer.CANCEL, FileMessages.cancel()),
        told);
  }
}
