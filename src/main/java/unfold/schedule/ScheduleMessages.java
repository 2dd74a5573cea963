package unfold.schedule;

import java.util.List;

/** The messages about unfoldings that no order computes. */
final class ScheduleMessages {
  private ScheduleMessages() {}

  static String cycle(String through, String value, String chain) {
    return "a cycle through %s: `%s` needs %s".formatted(through, value, chain);
  }

  static String value(String instance) {
    return "`" + instance + "`";
  }

  static String valuesLeftOut() {
    return "…";
  }

  static String chain(List<String> values) {
    return String.join(", which needs ", values);
  }

  static String fixedPlace() {
    return "a fixed place";
  }

  static String wholeAxis(String axis) {
    return "what is made of all " + axis;
  }

  static String plainArrow(String index) {
    return "the plain arrow to index " + index;
  }

  static String squaresThatCancel() {
    return "squares that cancel";
  }

  static String tooManyValues(String name, long values, long most) {
    return "`%s` follows no one direction, and %d values are too many to put in order one by one: %d is the most"
        .formatted(name, values, most);
  }
}
