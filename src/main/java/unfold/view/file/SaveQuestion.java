package unfold.view.file;

import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The question before unsaved text closes. */
final class SaveQuestion {
  enum Answer {
    SAVE,
    DISCARD,
    STAY
  }

  private static final ButtonType SAVE = new ButtonType(FileMessages.save(), ButtonData.YES);
  private static final ButtonType DISCARD = new ButtonType(FileMessages.discard(), ButtonData.NO);
  private static final ButtonType STAY =
      new ButtonType(FileMessages.cancel(), ButtonData.CANCEL_CLOSE);

  private final Window owner;

  SaveQuestion(Window owner) {
    this.owner = owner;
  }

  /** Asks without waiting: the answer comes later, if ever. */
  void ask(String title, Consumer<Answer> told) {
    Alert alert =
        Questions.alert(
            owner, FileMessages.saveQuestion(title), FileMessages.unsaved(), SAVE, DISCARD, STAY);
    alert.setOnHidden(_ -> told.accept(answer(alert.getResult())));
    alert.show();
  }

  private static Answer answer(@Nullable ButtonType chosen) {
    return chosen == SAVE ? Answer.SAVE : chosen == DISCARD ? Answer.DISCARD : Answer.STAY;
  }
}
