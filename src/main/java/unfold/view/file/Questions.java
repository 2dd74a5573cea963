package unfold.view.file;

import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** The look that all questions of the window have in common. */
final class Questions {
  private Questions() {}

  /**
   * A question over a window, still to be shown.
   *
   * @param question above the words that explain it
   */
  static Alert alert(Window owner, String question, String words, ButtonType... answers) {
    Alert alert = new Alert(AlertType.CONFIRMATION, words, answers);
    alert.initOwner(owner);
    alert.setTitle(FileMessages.program());
    alert.setGraphic(null); // the question mark says no more than the words
    alert.setHeaderText(question);
    return alert;
  }
}
