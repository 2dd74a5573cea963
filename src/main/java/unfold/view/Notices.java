package unfold.view;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;

/** The window with the sentence that slides over its foot for as long as it takes to read. */
final class Notices extends NotificationPane {
  private static final Duration READING = Duration.seconds(9);

  private final PauseTransition patience = new PauseTransition(READING);

  private boolean held;
  private String waiting = "";

  Notices(Node window) {
    super(window);
    getStyleClass().add("window");
    setShowFromTop(false);
    patience.setOnFinished(_ -> hide());
  }

  /** Shows a sentence in place of the last; an empty one hides that. */
  void tell(String sentence) {
    if (held) {
      waiting = sentence;
    } else if (sentence.isEmpty()) {
      hide();
    } else {
      setText(sentence);
      show();
      patience.playFromStart();
    }
  }

  /** Holds sentences back from an audience; afterwards the last of them is shown. */
  void hold(boolean now) {
    held = now;
    if (held) {
      hide();
    } else {
      tell(waiting);
      waiting = "";
    }
  }
}
