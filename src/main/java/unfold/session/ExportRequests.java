package unfold.session;

import java.util.List;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.ExportedRun;
import unfold.figure.scene.Scene;
import unfold.playback.Moment;
import unfold.result.Result;
import unfold.session.Outcome.Unfolded;

/** Requests for the export of what is open as a figure. */
public final class ExportRequests {
  private ExportRequests() {}

  /**
   * The scene of the chosen figure. Where its grain is not that of the picture, takes as long as
   * another layout.
   */
  public static Result<Scene> scene(Unfolded open, ExportChoice choice) {
    Checked<Scene> drawn =
        open.picture().chain().scene(choice.grain(), choice.figure(), open.trace());
    return drawn
        .value()
        .map(Result::of)
        .orElseGet(() -> Result.failed(reason(drawn.diagnostics())));
  }

  private static String reason(List<Diagnostic> mistakes) {
    return mistakes.stream()
        .filter(Diagnostic::isMistake)
        .map(Diagnostic::message)
        .findFirst()
        .orElse(SessionSentences.noSuchFigure());
  }

  /**
   * @param shown the moment on screen
   */
  public static ExportRequest request(
      Unfolded open, Scene scene, ExportChoice choice, Moment shown) {
    // of the whole run, even where the few steps of the book stand for it
    int end = open.picture().schedule().ticks();
    Moment moment = new Moment(Math.min(end, choice.moment().orElse(shown).value()));
    String label = open.document().origin().stem();
    return ExportedRun.of(open.picture().chain(), label, open.document().settings())
        .value()
        .orElseThrow()
        .request(scene, moment, choice.page());
  }
}
