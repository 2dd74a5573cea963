package unfold.view.file;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The question before a text is saved over another that somebody else stored in its file. */
final class ChangedFileQuestion {
  enum Answer {
    OVERWRITE,
    OPEN,
    CANCEL
  }

  private static final ButtonType OVERWRITE =
      new ButtonType(FileMessages.saveOver(), ButtonData.NO);
  private static final ButtonType OPEN = new ButtonType(FileMessages.openIt(), ButtonData.YES);
  private static final ButtonType CANCEL =
      new ButtonType(FileMessages.cancel(), ButtonData.CANCEL_CLOSE);

  private final Window owner;

  ChangedFileQuestion(Window owner) {
    this.owner = owner;
  }

  /** Asks without waiting: the answer comes later, if ever. */
  void ask(Path file, Consumer<Answer> told) {
    Alert alert =
        Questions.alert(
            owner,
            FileMessages.changed(file.getFileName().toString()),
            FileMessages.changedWords(),
            OVERWRITE,
            OPEN,
            CANCEL);
    alert.setOnHidden(_ -> told.accept(answer(alert.getResult())));
    alert.show();
  }

  private static Answer answer(@Nullable ButtonType chosen) {
    return chosen == OVERWRITE ? Answer.OVERWRITE : chosen == OPEN ? Answer.OPEN : Answer.CANCEL;
  }
}
