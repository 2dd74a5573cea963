package unfold.session;

import java.util.EnumSet;
import java.util.Set;
import unfold.export.FigureFormat;

/** A choice that not every format has a use for. */
public enum Aspect {
  THEME,
  SIZE,
  MOMENT,
  RATE,
  VALUES,
  GROUND;

  /** What a file of that format looks different by. */
  public static Set<Aspect> of(FigureFormat format) {
    return switch (format.ending()) {
      case ".gif" -> EnumSet.complementOf(EnumSet.of(MOMENT));
      case ".html" -> EnumSet.complementOf(EnumSet.of(GROUND));
      case ".dot" -> EnumSet.of(THEME);
      case ".graphml" -> EnumSet.noneOf(Aspect.class);
      default -> EnumSet.complementOf(EnumSet.of(RATE));
    };
  }
}
