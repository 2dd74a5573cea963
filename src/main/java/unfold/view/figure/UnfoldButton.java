package unfold.view.figure;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The button that peels the copies out of the circuit and folds them back. */
public final class UnfoldButton extends Button {
  public static final double OPEN = 0.285;
  private static final double NARROWEST = 0.08;
  private static final double WIDEST = 0.6;
  private static final double SHUT = 1;
  private static final String DIVIDER = "split-pane-divider";
  private static final Duration TIME = Duration.millis(700);

  private final SplitPane split;
  private final DoubleProperty share = new SimpleDoubleProperty(1);
  private double place = OPEN;
  private boolean open = true;
  private boolean byHand;

  public UnfoldButton(SplitPane split) {
    super(FigurePaneMessages.unfold());
    this.split = split;
    Region arrow = new Region();
    arrow.getStyleClass().addAll("shape", "start");
    setGraphic(arrow);
    setId("unfold");
    getStyleClass().add("unfold-button");
    setFocusTraversable(false);
    setOnAction(_ -> toggle());
    split.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drag);
    describe();
  }

  /** The part of the way that the slices are in their places: 0 folded, 1 unfolded. */
  public DoubleProperty shareProperty() {
    return share;
  }

  /**
   * Sets the circuit's share of the width, within limits, now or once it is unfolded again.
   *
   * @param wanted a part of the width, from 0 to 1
   */
  public void open(double wanted) {
    if (!byHand) {
      place = Math.clamp(wanted, NARROWEST, WIDEST);
    }
    if (open && !byHand) {
      split.setDividerPosition(0, place);
    }
  }

  /** Takes the place of the divider from the figures again, and no longer from the last hand. */
  public void forgetHand() {
    byHand = false;
  }

  private void drag(MouseEvent event) {
    if (event.getTarget() instanceof Node node && node.getStyleClass().contains(DIVIDER)) {
      byHand = true;
      place = split.getDividerPositions()[0];
    }
  }

  private void toggle() {
    open = !open;
    describe();
    DoubleProperty divider = split.getDividers().getFirst().positionProperty();
    new Timeline(new KeyFrame(TIME, to(divider, open ? place : SHUT), to(share, open ? 1 : 0)))
        .play();
  }

  private static KeyValue to(DoubleProperty property, double value) {
    return new KeyValue(property, value, Interpolator.EASE_BOTH);
  }

  private void describe() {
    String words = open ? FigurePaneMessages.foldHelp() : FigurePaneMessages.unfoldHelp();
    setText(open ? FigurePaneMessages.fold() : FigurePaneMessages.unfold());
    setAccessibleText(words);
    setTooltip(new Tooltip(words));
    getGraphic().setRotate(open ? 180 : 0);
  }
}
