package unfold.session;

import java.util.EnumSet;
import java.util.Set;
import unfold.export.FigureFormat;

/** A choice that not every format has a use for. */
public enum ExportOption {
  THEME,
  SIZE,
  MOMENT,
  RATE,
  VALUES,
  GROUND;

  /** The choices that a file of that format looks different by. */
  public static Set<ExportOption> of(FigureFormat format) {
    return switch (format) {
      case PNG, SVG, PDF, TIKZ -> EnumSet.complementOf(EnumSet.of(RATE));
      case GIF -> EnumSet.complementOf(EnumSet.of(MOMENT));
      case HTML -> EnumSet.complementOf(EnumSet.of(GROUND));
      case DOT -> EnumSet.of(THEME, GROUND);
      case GRAPHML -> EnumSet.noneOf(ExportOption.class);
    };
  }
}
