package unfold.view.widget;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import unfold.result.Result;

/** A row of fields with a line below it for the mistake in what is typed. */
public abstract class FieldRow extends VBox {
  private final HBox fields = new HBox();
  private final Label mistake = new Label();
  private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);

  public FieldRow(String id) {
    setId(id);
    getStyleClass().add("typing");
    fields.getStyleClass().add("fields");
    mistake.getStyleClass().add("mistake");
    mistake.setId(id + "-mistake");
    mistake.setWrapText(true);
    mistake.visibleProperty().bind(valid.not());
    mistake.managedProperty().bind(valid.not());
    getChildren().addAll(fields, mistake);
  }

  public final void setFields(Node... shown) {
    fields.getChildren().setAll(shown);
    fields.setAlignment(Pos.CENTER_LEFT);
  }

  /** Shows the reason at the fields if a reading failed, and takes it away if not. */
  public final void tell(Result<?> read, List<TextField> typed) {
    boolean good = read.success().isPresent();
    String words = read.failure().map(it -> it + ".").orElse("");
    mistake.setText(words);
    typed.forEach(it -> {
      it.pseudoClassStateChanged(Styles.STATE_DANGER, !good);
      it.setAccessibleHelp(words);
    });
    valid.set(good);
  }

  public final ReadOnlyBooleanProperty validProperty() {
    return valid.getReadOnlyProperty();
  }

  public final boolean isValid() {
    return valid.get();
  }

  /**
   * A text field.
   *
   * @param words its name for a screen reader
   * @param width its preferred width in pixels
   */
  public static TextField field(String id, String words, double width) {
    TextField field = new TextField();
    field.setId(id);
    field.setAccessibleText(words);
    field.setPrefWidth(width);
    return field;
  }
}
