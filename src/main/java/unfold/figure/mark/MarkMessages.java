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

  static String delay() {
    return "delay of one step";
  }

  static String lookAhead() {
    return "look ahead of one step";
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
