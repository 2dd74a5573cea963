package unfold.view;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.util.Duration;
import unfold.view.figure.FigurePane;

/**
 * The note that the figures are those of an earlier text, and their veil. It waits until whoever
 * types has come to rest.
 */
final class EarlierNote extends Label {
  private static final Duration REST = Duration.seconds(1);

  private final PauseTransition rest = new PauseTransition(REST);
  private final List<FigurePane> panes;

  /**
   * A note that is not seen yet.
   *
   * @param earlier tells whether the text has changed into one that cannot be drawn
   */
  EarlierNote(List<FigurePane> panes, ObservableValue<Boolean> earlier) {
    super(WindowMessages.lastGoodText());
    this.panes = List.copyOf(panes);
    setId("earlier");
    getStyleClass().add("earlier");
    setMouseTransparent(true);
    rest.setOnFinished(_ -> show(true));
    earlier.subscribe(this::change);
  }

  private void change(boolean earlier) {
    if (earlier) {
      rest.playFromStart();
    } else {
      rest.stop();
      show(false);
    }
  }

  /** Waits anew, as something was typed. */
  void waitAnew() {
    if (rest.getStatus() == Animation.Status.RUNNING) {
      rest.playFromStart();
    }
  }

  private void show(boolean now) {
    panes.forEach(it -> it.setDimmed(now));
    setVisible(now);
  }
}
