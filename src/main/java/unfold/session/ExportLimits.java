package unfold.session;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import unfold.export.sheet.PageSize;
import unfold.export.sheet.PixelSize;
import unfold.export.sheet.Sheet;
import unfold.geometry.Decimal;
import unfold.layout.step.ShownSteps;
import unfold.playback.Moment;
import unfold.result.Result;

/**
 * Reads what is typed for an export. What is out of bounds is answered with the bounds, in a
 * sentence without its full stop.
 */
public final class ExportLimits {
  /** The least scale at which anything can be made out. */
  public static final double LEAST_SCALE = 0.05;

  private static final double MOST_SCALE = 50;
  private static final int MOST_SIDE = 30_000;
  private static final double LEAST_RATE = 1;
  private static final double MOST_RATE = 50;

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?");

  private ExportLimits() {}

  /** The pixels in a figure unit. */
  public static Result<PageSize> scale(String typed) {
    return between(typed, LEAST_SCALE, MOST_SCALE)
        .<Result<PageSize>>map(it -> Result.of(new PageSize.Scaled(it)))
        .orElseGet(() -> outside(SessionSentences::scaleOutside, LEAST_SCALE, MOST_SCALE));
  }

  public static Result<PageSize> pixels(String width, String height) {
    return whole(width)
        .flatMap(across -> whole(height).map(down -> new PageSize.Exact(across, down)))
        .<Result<PageSize>>map(Result::of)
        .orElseGet(() -> Result.failed(SessionSentences.sideOutside(MOST_SIDE)));
  }

  /** The scale of a sheet in hundredths, as near as the limits allow. */
  public static PageSize.Scaled scale(Sheet sheet) {
    double hundredths = Math.round(sheet.scale() * 100) / 100.0;
    return new PageSize.Scaled(Math.clamp(hundredths, LEAST_SCALE, MOST_SCALE));
  }

  /** The pixels of a sheet, as near as the limits allow. */
  public static PageSize.Exact pixels(Sheet sheet) {
    PixelSize size = PixelSize.of(sheet);
    return new PageSize.Exact(
        Math.clamp(size.width(), 1, MOST_SIDE), Math.clamp(size.height(), 1, MOST_SIDE));
  }

  /** The frames in a second. */
  public static Result<Double> rate(String typed) {
    return between(typed, LEAST_RATE, MOST_RATE)
        .map(Result::of)
        .orElseGet(() -> outside(SessionSentences::rateOutside, LEAST_RATE, MOST_RATE));
  }

  /**
   * @param ticks the last moment
   */
  public static Result<Moment> moment(String typed, int ticks) {
    return between(typed, 0, ticks)
        .map(it -> Result.of(new Moment(it)))
        .orElseGet(() -> outside(SessionSentences::momentOutside, 0, ticks));
  }

  /**
   * The steps that are shown.
   *
   * @param end the last step of the run
   */
  public static Result<ShownSteps> steps(String typed, int end) {
    return StepWords.read(typed).then(shown -> within(shown, end));
  }

  private static Result<ShownSteps> within(ShownSteps shown, int end) {
    OptionalInt past = shown.past(end);
    return past.isPresent()
        ? Result.failed(SessionSentences.stepPastEnd(past.getAsInt(), end))
        : Result.of(shown);
  }

  private static <T> Result<T> outside(BinaryOperator<String> sentence, double least, double most) {
    return Result.failed(sentence.apply(Decimal.text(least), Decimal.text(most)));
  }

  private static Optional<Integer> whole(String typed) {
    return between(typed, 1, MOST_SIDE).filter(it -> it == Math.rint(it)).map(Double::intValue);
  }

  private static Optional<Double> between(String typed, double least, double most) {
    return number(typed).stream().filter(it -> it >= least && it <= most).boxed().findFirst();
  }

  // what Java reads besides, such as 3f and 0x1p3, is no number to a person
  private static OptionalDouble number(String typed) {
    String plain = typed.strip().replace(',', '.');
    return NUMBER.matcher(plain).matches()
        ? OptionalDouble.of(Double.parseDouble(plain))
        : OptionalDouble.empty();
  }
}
