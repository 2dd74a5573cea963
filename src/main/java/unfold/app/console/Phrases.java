package unfold.app.console;

import java.util.Locale;
import java.util.stream.Collectors;
import unfold.equation.Extents;
import unfold.equation.Shape;

/** Small phrases that several commands print. */
public final class Phrases {
  private Phrases() {}

  /** A number of things, such as {@code 1 node} or {@code 1,200 nodes}. */
  public static String counted(long count, String thing) {
    return number(count) + " " + thing + (count == 1 ? "" : "s");
  }

  /** A number with its thousands apart, such as {@code 1,200}. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  public static String shape(Shape shape) {
    return shape.isScalar() ? "scalar" : shape.toString();
  }

  /** The ranges of all axes, such as {@code i = 1..3, j = 1..4}. */
  public static String extents(Extents extents) {
    return extents.ranges().entrySet().stream()
        .map(it -> it.getKey() + " = " + it.getValue().first() + ".." + it.getValue().last())
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
