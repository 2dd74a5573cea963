package unfold.app;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import unfold.equation.Extents.Range;
import unfold.layout.ShownSteps;

/** Steps as {@code 1..3,7,287..289}. */
final class StepRanges implements ITypeConverter<ShownSteps> {
  private static final Pattern RANGE = Pattern.compile("(-?\\d{1,9})(?:\\.\\.(-?\\d{1,9}))?");

  @Override
  public ShownSteps convert(String typed) {
    return ShownSteps.of(Arrays.stream(typed.split(",", -1)).map(StepRanges::range).toList());
  }

  private static Range range(String typed) {
    Matcher range = RANGE.matcher(typed.strip());
    if (!range.matches()) {
      throw Converters.mistake("%s is no range of steps such as 1..3", typed);
    }
    int first = Integer.parseInt(range.group(1));
    int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
    if (last < first) {
      throw Converters.mistake("%s ends before it begins", typed);
    }
    return new Range(first, last);
  }
}
