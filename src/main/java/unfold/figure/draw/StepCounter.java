package unfold.figure.draw;

import java.util.function.Consumer;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Frame;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ThemeStyles;
import unfold.geometry.Point;
import unfold.playback.Phase;
import unfold.typesetting.MathLabel;

/**
 * The counter that names the current step. While the step turns, the old number leaves upwards and
 * the new one follows.
 */
public final class StepCounter {
  private static final double SIZE = 17;
  private static final double TURN = 14;

  private final ThemeStyles looks;

  public StepCounter(ThemeStyles looks) {
    this.looks = looks;
  }

  /** Draws the counter centred on a point. */
  public void draw(Frame frame, Point center, Consumer<Mark> out) {
    Subject subject = new Subject.Furniture("counter", words(frame));
    double turned = frame.tick() == 0 ? 1 : Phase.TICK.progress(frame.fraction());
    if (turned < 1) {
      String before = frame.stepTex(frame.stepBefore());
      label(subject, before, center.plus(0, -TURN * turned), 1 - turned, out);
    }
    label(subject, frame.stepTex(frame.step()), center.plus(0, TURN * (1 - turned)), turned, out);
    frame.passWords().ifPresent(words -> pass(subject, words, center, out));
  }

  private static String words(Frame frame) {
    return frame
        .passWords()
        .map(pass -> DrawMessages.stepOf(pass, frame.step()))
        .orElseGet(() -> DrawMessages.step(frame.step()));
  }

  private void label(
      Subject subject, String tex, Point center, double opacity, Consumer<Mark> out) {
    if (opacity > 0) {
      MathLabel label = MathLabel.of(tex, SIZE);
      Colour colour = looks.theme.accentText().faded(opacity);
      out.accept(new Mark.Label(subject, label, label.centredOn(center), colour));
    }
  }

  private void pass(Subject subject, String words, Point center, Consumer<Mark> out) {
    MathLabel label = MathLabel.text(words, 11);
    Point at = label.centredOn(center.plus(0, 18));
    out.accept(new Mark.Label(subject, label, at, looks.theme.quiet()));
  }
}
