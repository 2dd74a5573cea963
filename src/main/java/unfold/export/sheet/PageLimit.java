package unfold.export.sheet;

import java.util.Optional;

/**
 * How large a page of a format may be.
 *
 * @param format its name
 * @param most points of a side
 * @param reason who takes no larger one, as {@code its readers open no side}
 */
public record PageLimit(String format, int most, String reason) {
  /** Points in a pixel of CSS: 72 and 96 make an inch. */
  public static final double POINTS = 0.75;

  /** In words for a reader, if the sheet is larger. */
  public Optional<String> refusal(Sheet sheet) {
    double unit = POINTS * sheet.scale();
    long width = (long) Math.ceil(sheet.box().width() * unit);
    long height = (long) Math.ceil(sheet.box().height() * unit);
    return Math.max(width, height) > most
        ? Optional.of(
            "a page of %d x %d points is too large for %s, as %s of more than %d points: choose a smaller scale, show fewer steps or take SVG"
                .formatted(width, height, format, reason, most))
        : Optional.empty();
  }
}
