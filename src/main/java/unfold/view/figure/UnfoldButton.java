package unfold.view.figure;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The button on the divider that says what a press does: unfold the circuit, or fold it again. */
public final class UnfoldButton extends Button {
  /** A button for a divider. */
  public UnfoldButton(FoldingDivider divider, Runnable action) {
    Region arrow = new Region();
    arrow.getStyleClass().addAll("shape", "start");
    setGraphic(arrow);
    setId("unfold");
    getStyleClass().add("unfold-button");
    setFocusTraversable(false);
    setOnAction(_ -> action.run());
    divider.openProperty().subscribe(this::describe);
  }

  private void describe(boolean open) {
    String words = open ? FigurePaneMessages.foldHelp() : FigurePaneMessages.unfoldHelp();
    setText(open ? FigurePaneMessages.fold() : FigurePaneMessages.unfold());
    setAccessibleText(words);
    setTooltip(new Tooltip(words));
    getGraphic().setRotate(open ? 180 : 0);
  }
}
