package unfold.view;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import unfold.session.Change;

/** The cell of a change in the list of them: quiet if it was undone, marked if it is on screen. */
final class ChangeCell extends ListCell<Change> {
  private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
  private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

  @Override
  protected void updateItem(@Nullable Change change, boolean empty) {
    super.updateItem(change, empty);
    setText(empty || change == null ? null : change.words());
    pseudoClassStateChanged(PRESENT, change != null && change.away() == 0);
    pseudoClassStateChanged(UNDONE, change != null && change.away() > 0);
  }
}
