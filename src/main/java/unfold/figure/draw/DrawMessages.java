package unfold.figure.draw;

/** The words for marks that surround nodes, for readers who do not see them. */
final class DrawMessages {
  private DrawMessages() {}

  static String computedNow(String name) {
    return name + ": computed now";
  }

  static String selected(String name) {
    return name + ": selected";
  }

  static String computedNowSelected(String name) {
    return name + ": computed now, selected";
  }

  static String step(int step) {
    return "step " + step;
  }

  static String stepOf(String pass, int step) {
    return pass + ", step " + step;
  }

  static String goesOn(String source, String target) {
    return source + " goes on to " + target;
  }

  static String leftOut(String node, int first, int last) {
    return "%s from step %d to %d left out".formatted(node, first, last);
  }

  /** A square that hands a value on or takes one in, in words. */
  static String activeSquare() {
    return "active square";
  }

  /** The name of a held value, as TeX. */
  static String holds(String tex) {
    return "\\text{holds }" + tex;
  }
}
