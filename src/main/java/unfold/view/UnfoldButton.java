package unfold.view;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Opens the unfolding out of the circuit, and folds it back. */
final class UnfoldButton extends Button {
  static final double OPEN = 0.285;
  private static final double SHUT = 0.97;

  private final SplitPane split;
  private boolean open = true;

  UnfoldButton(SplitPane split) {
    super("Unfold");
    this.split = split;
    Region arrow = new Region();
    arrow.getStyleClass().addAll("shape", "start");
    setGraphic(arrow);
    setId("unfold");
    getStyleClass().add("unfold-button");
    setFocusTraversable(false);
    setOnAction(_ -> toggle());
    describe();
  }

  private void toggle() {
    open = !open;
    describe();
    var position = split.getDividers().getFirst().positionProperty();
    KeyValue there = new KeyValue(position, open ? OPEN : SHUT, Interpolator.EASE_BOTH);
    new Timeline(new KeyFrame(Duration.millis(420), there)).play();
  }

  private void describe() {
    String words = open ? "Fold the copies back into the circuit" : "Unfold the circuit";
    setAccessibleText(words);
    setTooltip(new Tooltip(words));
    getGraphic().setScaleX(open ? -0.75 : 0.75);
  }
}
