package unfold.session;

import java.util.List;
import unfold.data.Attempt;
import unfold.equation.Diagnostic;
import unfold.export.ExportRequest;
import unfold.export.Provenance;
import unfold.figure.FigureOptions;
import unfold.figure.Scene;
import unfold.layout.IndexMode;
import unfold.layout.ShownSteps;
import unfold.playback.Moment;
import unfold.schedule.Schedule;
import unfold.session.Outcome.Unfolded;
import unfold.unfolding.Unfolding;

/** What is open, as a figure that is taken away. */
public final class Takeaway {
  private Takeaway() {}

  /**
   * What the chosen figure is made of. Where its grain is not that of the picture, takes as long as
   * another layout.
   */
  public static Attempt<Scene> scene(Unfolded open, ExportChoice choice) {
    Outcome drawn =
        choice.grain() == open.document().grain()
            ? open
            : Chain.of(open.document().withGrain(choice.grain()));
    return drawn instanceof Unfolded picture
        ? drawn(picture.with(open.values()), choice)
        : Attempt.failed(reason(drawn.diagnostics()));
  }

  private static Attempt<Scene> drawn(Unfolded open, ExportChoice choice) {
    // what is selected is on screen to be looked at, not in the figure
    FigureOptions options =
        FigureOptions.USUAL.withValues(choice.values()).withIndex(choice.index());
    return choice.index() == IndexMode.NUMBERS && choice.shown().equals(ShownSteps.ALL)
        ? Attempt.of(open.scene(choice.theme(), options))
        : withSteps(open, choice, options);
  }

  private static Attempt<Scene> withSteps(
      Unfolded open, ExportChoice choice, FigureOptions options) {
    Picture picture = open.picture();
    Unfolding steps =
        Unfolding.of(
            picture.circuit(),
            choice.index().extents(picture.circuit(), picture.unfolding().extents()));
    List<Diagnostic> mistakes = Schedule.mistakes(steps);
    return mistakes.isEmpty()
        ? Attempt.of(
            new Scene(
                steps,
                Schedule.of(steps),
                picture.circuitLayout(),
                choice.index().layout(steps, choice.shown()),
                open.trace(),
                choice.theme(),
                options))
        : Attempt.failed(reason(mistakes));
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
    Document document = open.document();
    // of the whole run, even where the few steps of the book stand for it
    Moment moment =
        new Moment(
            Math.min(open.picture().schedule().ticks(), choice.moment().orElse(shown).value()));
    return new ExportRequest(
        scene,
        choice.view(),
        moment,
        choice.size(),
        choice.transparent(),
        choice.rate(),
        open.picture().system().title().orElseGet(document.origin()::stem),
        Provenance.of(
            scene,
            open.picture().unfolding().extents(),
            document.text(),
            document.settings(),
            document.seed(),
            moment));
  }
}
