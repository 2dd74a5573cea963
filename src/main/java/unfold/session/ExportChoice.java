package unfold.session;

import java.util.Optional;
import java.util.function.UnaryOperator;
import unfold.circuit.Grain;
import unfold.export.FigureFormat;
import unfold.export.sheet.Page;
import unfold.figure.scene.FigureOptions;
import unfold.playback.Moment;

/**
 * The choices of a person for the export of a figure.
 *
 * @param figure of its own: a page is not dark because the window is, and what is selected is on
 *     screen to be looked at, not in the figure
 * @param moment empty for the one on screen
 */
public record ExportChoice(
    FigureFormat format, Grain grain, FigureOptions figure, Page page, Optional<Moment> moment) {
  public static final ExportChoice USUAL =
      new ExportChoice(
          FigureFormat.SVG, Grain.VARIABLES, FigureOptions.USUAL, Page.USUAL, Optional.empty());

  public ExportChoice withFormat(FigureFormat other) {
    return new ExportChoice(other, grain, figure, page, moment);
  }

  public ExportChoice withGrain(Grain other) {
    return new ExportChoice(format, other, figure, page, moment);
  }

  public ExportChoice withFigure(UnaryOperator<FigureOptions> change) {
    return new ExportChoice(format, grain, change.apply(figure), page, moment);
  }

  public ExportChoice withPage(UnaryOperator<Page> change) {
    return new ExportChoice(format, grain, figure, change.apply(page), moment);
  }

  public ExportChoice withMoment(Optional<Moment> other) {
    return new ExportChoice(format, grain, figure, page, other);
  }

  /**
   * Tells whether both are drawn of the same scene: they differ in how that is taken away, at most.
   */
  public boolean drawsLike(ExportChoice other) {
    return grain == other.grain && figure.equals(other.figure);
  }
}
