package unfold.session;

import unfold.data.Attempt;
import unfold.equation.Diagnostic;
import unfold.export.ExportRequest;
import unfold.export.Provenance;
import unfold.figure.FigureOptions;
import unfold.figure.Scene;
import unfold.playback.Moment;
import unfold.session.Outcome.Unfolded;

/** What is open, as a figure that is taken away. */
public final class Takeaway {
  private Takeaway() {}

  /**
   * What the chosen figure is made of. Where its grain is not that of the picture, takes as long as
   * another layout.
   */
  public static Attempt<Scene> scene(Unfolded open, ExportChoice choice) {
    // what is selected is on screen to be looked at, not in the figure
    FigureOptions options = FigureOptions.USUAL.withValues(choice.values());
    Outcome drawn =
        choice.grain() == open.document().grain()
            ? open
            : Chain.of(open.document().withGrain(choice.grain()));
    return drawn instanceof Unfolded picture
        ? Attempt.of(picture.with(open.values()).scene(choice.theme(), options))
        : Attempt.failed(reason(drawn));
  }

  private static String reason(Outcome mistaken) {
    return mistaken.diagnostics().stream()
        .filter(Diagnostic::isMistake)
        .map(Diagnostic::message)
        .findFirst()
        .orElse("There is no such figure");
  }

  /**
   * @param shown the moment on screen
   */
  public static ExportRequest request(
      Unfolded open, Scene scene, ExportChoice choice, Moment shown) {
    Document document = open.document();
    Moment moment = new Moment(Math.min(scene.ticks(), choice.moment().orElse(shown).value()));
    return new ExportRequest(
        scene,
        choice.view(),
        moment,
        choice.size(),
        choice.transparent(),
        choice.rate(),
        open.picture().system().title().orElseGet(document.origin()::stem),
        Provenance.of(scene, document.text(), document.settings(), document.seed(), moment));
  }
}
