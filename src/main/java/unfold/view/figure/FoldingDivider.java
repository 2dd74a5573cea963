package unfold.view.figure;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import unfold.figure.peel.PeelTimes;

/** The divider between circuit and unfolding, at the right end while the unfolding is folded. */
public final class FoldingDivider {
  private static final double FIRST = 0.285;
  private static final double NARROWEST = 0.08;
  private static final double WIDEST = 0.6;
  private static final double SHUT = 1;
  private static final String DIVIDER = "split-pane-divider";

  private final SplitPane split;
  private final DoubleProperty share = new SimpleDoubleProperty(1);
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(true);
  private PeelTimes times = new PeelTimes(0);
  private Timeline motion = new Timeline();
  private double place = FIRST;
  private boolean byHand;

  public FoldingDivider(SplitPane split) {
    this.split = split;
    split.setDividerPosition(0, place);
    split.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drag);
    share.subscribe(_ -> move());
  }

  /** The part of the time of an unfolding that is over: 0 folded, 1 unfolded. */
  public ReadOnlyDoubleProperty shareProperty() {
    return share;
  }

  /** Tells whether the unfolding is unfolded, or is about to be. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The part of the divider's way from the end to its place that is done, from 0 to 1. */
  public double opened() {
    return share.get() == 1 ? 1 : times.opened(share.get());
  }

  /** The circuit's share of the width when unfolded. */
  public double place() {
    return place;
  }

  /**
   * Sets the circuit's share of the width, within limits, now or once it is unfolded again. A
   * divider that a hand has moved stays.
   *
   * @param wanted a part of the width, from 0 to 1
   */
  public void give(double wanted) {
    if (!byHand) {
      place = Math.clamp(wanted, NARROWEST, WIDEST);
      move();
      split.layout(); // what is painted next lies in panes of this width
    }
  }

  /** Takes its place from the figures again, and no longer from the last hand. */
  public void forgetHand() {
    byHand = false;
  }

  /**
   * Unfolds what is folded, or folds it.
   *
   * @param now the times of the motion
   */
  public void toggle(PeelTimes now) {
    times = now;
    open.set(!open.get());
    double goal = open.get() ? 1 : 0;
    Duration time = Duration.seconds(times.seconds() * Math.abs(goal - share.get()));
    motion.stop();
    motion = new Timeline(new KeyFrame(time, new KeyValue(share, goal, Interpolator.LINEAR)));
    motion.play();
  }

  /** Unfolds or folds at once. */
  public void setOpen(boolean now) {
    open.set(now);
    hurry();
  }

  /** Ends a motion at its end; tells whether there was one. */
  public boolean hurry() {
    boolean moving = share.get() != (open.get() ? 1 : 0);
    motion.stop();
    share.set(open.get() ? 1 : 0);
    return moving;
  }

  private void move() {
    split.setDividerPosition(0, SHUT + (place - SHUT) * opened());
  }

  private void drag(MouseEvent event) {
    if (event.getTarget() instanceof Node node && node.getStyleClass().contains(DIVIDER)) {
      byHand = true;
      place = split.getDividerPositions()[0];
    }
  }
}
