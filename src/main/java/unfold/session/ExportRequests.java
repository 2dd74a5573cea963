package unfold.session;

import java.util.List;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.ExportedRun;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.layout.IndexMode;
import unfold.layout.step.ShownSteps;
import unfold.playback.Moment;
import unfold.result.Result;
import unfold.schedule.Schedule;
import unfold.schedule.Scheduling;
import unfold.session.Outcome.Unfolded;
import unfold.unfolding.Unfolding;

/** What is open, as a figure that is taken away. */
public final class ExportRequests {
  private ExportRequests() {}

  /**
   * What the chosen figure is made of. Where its grain is not that of the picture, takes as long as
   * another layout.
   */
  public static Result<Scene> scene(Unfolded open, ExportChoice choice) {
    Outcome drawn =
        choice.grain() == open.document().grain()
            ? open
            : Chain.of(open.document().withGrain(choice.grain()));
    return drawn instanceof Unfolded picture
        ? drawn(picture.with(open.values()), choice.figure())
        : Result.failed(reason(drawn.diagnostics()));
  }

  private static Result<Scene> drawn(Unfolded open, FigureOptions options) {
    return options.index() == IndexMode.NUMBERS && options.shown().equals(ShownSteps.ALL)
        ? Result.of(open.scene(options))
        : withSteps(open, options);
  }

  private static Result<Scene> withSteps(Unfolded open, FigureOptions options) {
    Unfolding steps = options.index().of(open.picture().unfolding());
    Checked<Schedule> all = Scheduling.of(steps);
    return all.value()
        .map(it -> Scene.of(it, open.picture().circuitLayout(), open.trace(), options))
        .map(Result::of)
        .orElseGet(() -> Result.failed(reason(all.diagnostics())));
  }

  private static String reason(List<Diagnostic> mistakes) {
    return mistakes.stream()
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
    // of the whole run, even where the few steps of the book stand for it
    int end = open.picture().schedule().ticks();
    Moment moment = new Moment(Math.min(end, choice.moment().orElse(shown).value()));
    return run(open).request(scene, moment, choice.page());
  }

  private static ExportedRun run(Unfolded open) {
    Document document = open.document();
    return new ExportedRun(
        open.picture().system().title().orElseGet(document.origin()::stem),
        document.text(),
        document.settings(),
        open.picture().minibatch(),
        open.picture().member());
  }
}
