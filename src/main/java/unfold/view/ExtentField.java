package unfold.view;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** τ: how many steps there are. */
final class ExtentField extends CustomTextField {
  private final Workbench workbench;

  ExtentField(Workbench workbench) {
    this.workbench = workbench;
    setId("extent");
    getStyleClass().add("extent");
    setLeft(new Label("τ ="));
    setAccessibleText("τ, the number of steps");
    setTooltip(new Tooltip("How many steps the recurrence is unfolded for"));
    setOnAction(_ -> commit());
    focusedProperty().subscribe(focused -> leave(focused));
    addEventFilter(KeyEvent.KEY_PRESSED, this::nudge);
    workbench.pictureProperty().subscribe(_ -> show());
  }

  private void leave(boolean focused) {
    if (!focused && extent().isPresent()) {
      commit();
    }
  }

  private void show() {
    pseudoClassStateChanged(Styles.STATE_DANGER, false);
    extent().ifPresent(extent -> setText(Integer.toString(extent)));
    setVisible(axis().isPresent());
  }

  private void commit() {
    OptionalInt typed = number();
    pseudoClassStateChanged(Styles.STATE_DANGER, typed.isEmpty());
    if (typed.isEmpty()) {
      workbench.say("τ is a whole number from 1, not “" + getText() + "”.");
      show();
    } else if (extent().filter(it -> it != typed.getAsInt()).isPresent()) {
      axis().ifPresent(axis -> workbench.setExtent(axis, typed.getAsInt()));
    }
  }

  private void nudge(KeyEvent event) {
    int by = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
    OptionalInt typed = number();
    if (by != 0 && typed.isPresent()) {
      setText(Integer.toString(Math.max(1, typed.getAsInt() + by)));
      commit();
      event.consume();
    }
  }

  private OptionalInt number() {
    try {
      int number = Integer.parseInt(getText().strip());
      return number < 1 ? OptionalInt.empty() : OptionalInt.of(number);
    } catch (NumberFormatException notANumber) {
      return OptionalInt.empty();
    }
  }

  private Optional<String> axis() {
    return workbench.picture().flatMap(it -> it.picture().axis());
  }

  private Optional<Integer> extent() {
    return workbench.picture().flatMap(it -> it.picture().extent());
  }
}
