package unfold.session;

import java.util.Optional;
import unfold.circuit.Grain;
import unfold.export.ExportRequest;
import unfold.export.FigureFormat;
import unfold.export.PageSize;
import unfold.figure.Theme;
import unfold.figure.View;
import unfold.layout.IndexMode;
import unfold.layout.ShownSteps;
import unfold.playback.Moment;

/**
 * How a figure is to be taken away.
 *
 * @param index how steps are called
 * @param shown which of many steps
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
    IndexMode index,
    ShownSteps shown,
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
          IndexMode.NUMBERS,
          ShownSteps.ALL,
          Theme.LIGHT,
          PageSize.PLAIN,
          Optional.empty(),
          ExportRequest.RATE,
          true,
          false);

  public ExportChoice withFormat(FigureFormat other) {
    return new ExportChoice(
        other, view, grain, index, shown, theme, size, moment, rate, values, transparent);
  }

  public ExportChoice withView(View other) {
    return new ExportChoice(
        format, other, grain, index, shown, theme, size, moment, rate, values, transparent);
  }

  public ExportChoice withGrain(Grain other) {
    return new ExportChoice(
        format, view, other, index, shown, theme, size, moment, rate, values, transparent);
  }

  public ExportChoice withIndex(IndexMode other) {
    return new ExportChoice(
        format, view, grain, other, shown, theme, size, moment, rate, values, transparent);
  }

  public ExportChoice withShown(ShownSteps other) {
    return new ExportChoice(
        format, view, grain, index, other, theme, size, moment, rate, values, transparent);
  }

  public ExportChoice withTheme(Theme other) {
    return new ExportChoice(
        format, view, grain, index, shown, other, size, moment, rate, values, transparent);
  }

  public ExportChoice withSize(PageSize other) {
    return new ExportChoice(
        format, view, grain, index, shown, theme, other, moment, rate, values, transparent);
  }

  public ExportChoice withMoment(Optional<Moment> other) {
    return new ExportChoice(
        format, view, grain, index, shown, theme, size, other, rate, values, transparent);
  }

  public ExportChoice withRate(double other) {
    return new ExportChoice(
        format, view, grain, index, shown, theme, size, moment, other, values, transparent);
  }

  public ExportChoice withValues(boolean other) {
    return new ExportChoice(
        format, view, grain, index, shown, theme, size, moment, rate, other, transparent);
  }

  public ExportChoice withTransparent(boolean other) {
    return new ExportChoice(
        format, view, grain, index, shown, theme, size, moment, rate, values, other);
  }

  /** Whether both are drawn of the same scene: they differ in how that is taken away, at most. */
  public boolean drawsLike(ExportChoice other) {
    return grain == other.grain
        && index == other.index
        && shown.equals(other.shown)
        && theme.equals(other.theme)
        && values == other.values;
  }
}
