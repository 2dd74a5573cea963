package unfold.view;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import unfold.view.audience.MomentSentences;
import unfold.view.audience.Presentation;
import unfold.view.audience.SecondDisplay;
import unfold.view.audience.SentenceLine;
import unfold.view.audience.SpeakerBar;
import unfold.view.model.Workbench;

/** The beginning and the end of a presentation: on a second display, or over the only one. */
final class Presenter {
  private final Workbench workbench;
  private final Stage stage;
  private final WindowFrame frame;
  private final Panes panes;
  private final SentenceLine sentence;
  private final Notices notices;
  private final Presentation whole;
  private final SecondDisplay second;
  private final Function<Stage, Optional<Rectangle2D>> beside;

  /**
   * A presentation that has not begun.
   *
   * @param beside finds the display for an audience, if there is one besides that of the window
   */
  Presenter(
      Workbench workbench,
      Stage stage,
      WindowFrame frame,
      Panes panes,
      SentenceLine sentence,
      MomentSentences sentences,
      Notices notices,
      SpeakerBar bar,
      Function<Stage, Optional<Rectangle2D>> beside) {
    this.workbench = workbench;
    this.stage = stage;
    this.frame = frame;
    this.panes = panes;
    this.sentence = sentence;
    this.notices = notices;
    this.beside = beside;
    this.whole = new Presentation(stage, frame, frame.edges(), sentence, workbench.lighting());
    this.second =
        new SecondDisplay(
            workbench,
            this::others,
            sentences,
            bar,
            () -> Themes.sheets(false),
            this::settleOpening);
  }

  /** A second pair of panes, in the theme of an audience. */
  private Panes others() {
    return new Panes(workbench, workbench.lighting().themeProperty().map(SecondDisplay::theme));
  }

  /** Tells whether the window shows figures and sentence alone. */
  boolean isAlone() {
    return whole.isOn();
  }

  /** Tells whether an audience has a display of its own. */
  boolean isOnSecondDisplay() {
    return second.isOn();
  }

  void toggle() {
    if (second.isOn()) {
      second.end();
    } else if (whole.isOn()) {
      whole.end();
      frame.setPresenting(false);
      settle();
    } else {
      beside.apply(stage).ifPresentOrElse(this::beginBeside, this::beginAlone);
    }
    settleOpening();
  }

  /** Lets a system that is opened play at the desk only. */
  private void settleOpening() {
    workbench.transport().playsOpenedProperty().set(!whole.isOn() && !second.isOn());
  }

  private void beginBeside(Rectangle2D display) {
    second.begin(display, stage.getScene(), panes.isFolded(), panes.isJoined());
    stage.requestFocus();
  }

  private void beginAlone() {
    frame.setPresenting(true);
    whole.begin();
    settle();
    panes.unfolded().requestFocus();
  }

  private void settle() {
    notices.hold(whole.isOn());
    panes.present(whole.isOn());
    sentence.present(whole.isOn(), stage.getScene().getHeight());
  }

  /** Shows the audience nothing, or the figures again. */
  void blank() {
    if (second.isOn()) {
      second.toggleBlank();
    } else {
      whole.toggleBlank();
    }
  }

  /** Lights a spot around the pointer where the window is what the audience sees. */
  void spotlight() {
    if (whole.isOn()) {
      whole.toggleSpotlight();
    }
  }

  /** Lets the audience keep its picture while the speaker edits, or go on. */
  void freeze() {
    second.toggleFrozen();
  }

  /** Folds or unfolds what the audience sees too. */
  void fold() {
    second.fold();
  }

  /** Joins squares and arrows, for an audience too, or no longer. */
  void join(boolean now) {
    panes.join(now);
    second.join(now);
  }
}
