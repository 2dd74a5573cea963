package unfold.figure.mark;

/** The names of subjects in plain words. */
final class MarkMessages {
  private MarkMessages() {}

  static String along(String labels, String source, String target) {
    return "%s from %s to %s".formatted(labels, source, target);
  }

  static String wire(String source, String target) {
    return along("wire", source, target);
  }

  static String held(String value, String target) {
    return value + ", held for " + target;
  }

  static String travelling(String value) {
    return value + " on its way";
  }

  static String delay(int steps) {
    return "delay of " + steps(steps);
  }

  static String lookAhead(int steps) {
    return "look ahead of " + steps(steps);
  }

  private static String steps(int count) {
    return count == 1 ? "one step" : count + " steps";
  }

  static String alongAxis(String axis) {
    return " along " + axis;
  }

  static String numbered(int place, int squares) {
    return " (" + place + " of " + squares + ")";
  }

  static String square(String kind, String axis, String number, String source, String target) {
    return kind + axis + number + " from " + source + " to " + target;
  }
}
