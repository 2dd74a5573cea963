package unfold.session;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import unfold.equation.Extents.Range;
import unfold.layout.step.ShownSteps;
import unfold.result.Result;

/** Steps as {@code 1..3,7,287..289}. */
public final class StepWords {
  private static final Pattern RANGE = Pattern.compile("(-?\\d{1,9})(?:\\.\\.(-?\\d{1,9}))?");

  private StepWords() {}

  public static Result<ShownSteps> read(String typed) {
    List<Range> ranges = new ArrayList<>();
    for (String part : typed.split(",", -1)) {
      Result<Range> range = range(part);
      if (range instanceof Result.Failure<Range>(var reasons)) {
        return new Result.Failure<>(reasons);
      }
      range.success().ifPresent(ranges::add);
    }
    return Result.of(ShownSteps.of(ranges));
  }

  private static Result<Range> range(String typed) {
    Matcher range = RANGE.matcher(typed.strip());
    if (!range.matches()) {
      return Result.failed(SessionMessages.noRange(typed));
    }
    int first = Integer.parseInt(range.group(1));
    int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
    return last < first
        ? Result.failed(SessionMessages.endsBeforeItBegins(typed))
        : Result.of(new Range(first, last));
  }

  /** The words that are typed for these steps; none for all of them. */
  public static String of(ShownSteps shown) {
    return shown.equals(ShownSteps.ALL)
        ? ""
        : shown.ranges().stream().map(StepWords::word).collect(Collectors.joining(", "));
  }

  private static String word(Range range) {
    return range.first() == range.last()
        ? String.valueOf(range.first())
        : range.first() + ".." + range.last();
  }
}
