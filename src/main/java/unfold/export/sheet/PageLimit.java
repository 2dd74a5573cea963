package unfold.export.sheet;

import java.util.Optional;

/**
 * The largest page of a format.
 *
 * @param format the name of the format
 * @param most the most points of a side
 * @param reason the part of a sentence that names who takes no larger one, as {@code its readers
 *     open no side}
 */
public record PageLimit(String format, int most, String reason) {
  /** The points in a pixel of CSS: 72 and 96 make an inch. */
  public static final double POINTS = 0.75;

  /** The reason not to write a sheet that is larger. */
  public Optional<String> refusal(Sheet sheet) {
    double unit = POINTS * sheet.scale();
    long width = (long) Math.ceil(sheet.box().width() * unit);
    long height = (long) Math.ceil(sheet.box().height() * unit);
    return Math.max(width, height) > most
        ? Optional.of(SheetMessages.pageTooLarge(width, height, format, reason, most))
        : Optional.empty();
  }
}
