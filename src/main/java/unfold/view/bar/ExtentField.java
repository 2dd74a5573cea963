package unfold.view.bar;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import unfold.equation.Extents.Range;
import unfold.session.Drawing;
import unfold.view.model.Workbench;

/** The field for the last index of an axis; τ if it is the only one. */
final class ExtentField extends CustomTextField {
  private static final String TAU = "τ";
  private static final int FEW = 2;

  private final Workbench workbench;
  private final String axis;
  private final boolean only;
  private Range range = new Range(1, 1);

  /**
   * A field for an axis.
   *
   * @param only whether the system has no other axis: then its steps are τ in number
   * @param entered gives the focus back, after which the keys are commands again
   */
  ExtentField(Workbench workbench, String axis, boolean only, Runnable entered) {
    this.workbench = workbench;
    this.axis = axis;
    this.only = only;
    getStyleClass().add("extent");
    if (!only) {
      getStyleClass().add("narrow");
    }
    setLeft(new Label(only ? TAU + " =" : axis + " ≤"));
    setAccessibleText(only ? BarMessages.tau() : BarMessages.last(axis));
    setTooltip(new Tooltip(only ? BarMessages.tauHelp() : BarMessages.lastHelp(axis)));
    setOnAction(_ -> enter(entered));
    focusedProperty().subscribe(focused -> leave(focused));
    addEventFilter(KeyEvent.KEY_PRESSED, this::nudge);
  }

  private void enter(Runnable entered) {
    boolean isNumber = number().isPresent();
    commit();
    if (isNumber) {
      entered.run();
    }
  }

  private void leave(boolean focused) {
    if (!focused && !getText().isEmpty()) {
      commit();
    }
  }

  /** Lets another number be typed in place of this one. */
  void open() {
    requestFocus();
    selectAll();
  }

  /** Forgets what was typed and not entered. */
  void forget() {
    if (isFocused()) {
      show();
    }
  }

  /** Shows the last index of the axis in a picture. */
  void show(Drawing picture) {
    range = picture.unfolding().extents().range(axis);
    show();
  }

  private void show() {
    pseudoClassStateChanged(Styles.STATE_DANGER, false);
    setText(Integer.toString(range.last()));
    setPrefColumnCount(Math.max(FEW, getText().length()));
  }

  private void commit() {
    OptionalInt typed = number();
    pseudoClassStateChanged(Styles.STATE_DANGER, typed.isEmpty());
    if (typed.isEmpty()) {
      workbench.say(
          BarMessages.noExtent(only ? TAU : BarMessages.last(axis), range.first(), getText()));
      show();
    } else if (typed.getAsInt() != range.last()) {
      workbench.setExtent(axis, typed.getAsInt());
    }
  }

  private void nudge(KeyEvent event) {
    int by = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
    OptionalInt typed = number();
    if (by != 0 && typed.isPresent()) {
      setText(Integer.toString(Math.max(range.first(), typed.getAsInt() + by)));
      commit();
      event.consume();
    }
  }

  private OptionalInt number() {
    try {
      int number = Integer.parseInt(getText().strip());
      return number < range.first() ? OptionalInt.empty() : OptionalInt.of(number);
    } catch (NumberFormatException notANumber) {
      return OptionalInt.empty();
    }
  }
}
