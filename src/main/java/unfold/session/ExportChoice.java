package unfold.session;

import java.util.Optional;
import unfold.circuit.Grain;
import unfold.export.ExportRequest;
import unfold.export.FigureFormat;
import unfold.export.PageSize;
import unfold.figure.Theme;
import unfold.figure.View;
import unfold.playback.Moment;

/**
 * How a figure is to be taken away.
 *
 * @param theme its own: a page is not dark because the window is
 * @param moment empty for the one on screen
 * @param rate frames in a second of a film
 * @param values whether nodes show their values, where there are any
 * @param transparent whether the ground is left out
 */
public record ExportChoice(
    FigureFormat format,
    View view,
    Grain grain,
    Theme theme,
    PageSize size,
    Optional<Moment> moment,
    double rate,
    boolean values,
    boolean transparent) {
  public static final ExportChoice USUAL =
      new ExportChoice(
          FigureFormat.SVG,
          View.BOTH,
          Grain.VARIABLES,
          Theme.LIGHT,
          PageSize.PLAIN,
          Optional.empty(),
          ExportRequest.RATE,
          true,
          false);

  public ExportChoice withFormat(FigureFormat other) {
    return new ExportChoice(other, view, grain, theme, size, moment, rate, values, transparent);
  }

  public ExportChoice withView(View other) {
    return new ExportChoice(format, other, grain, theme, size, moment, rate, values, transparent);
  }

  public ExportChoice withGrain(Grain other) {
    return new ExportChoice(format, view, other, theme, size, moment, rate, values, transparent);
  }

  public ExportChoice withTheme(Theme other) {
    return new ExportChoice(format, view, grain, other, size, moment, rate, values, transparent);
  }

  public ExportChoice withSize(PageSize other) {
    return new ExportChoice(format, view, grain, theme, other, moment, rate, values, transparent);
  }

  public ExportChoice withMoment(Optional<Moment> other) {
    return new ExportChoice(format, view, grain, theme, size, other, rate, values, transparent);
  }

  public ExportChoice withRate(double other) {
    return new ExportChoice(format, view, grain, theme, size, moment, other, values, transparent);
  }

  public ExportChoice withValues(boolean other) {
    return new ExportChoice(format, view, grain, theme, size, moment, rate, other, transparent);
  }

  public ExportChoice withTransparent(boolean other) {
    return new ExportChoice(format, view, grain, theme, size, moment, rate, values, other);
  }
}
