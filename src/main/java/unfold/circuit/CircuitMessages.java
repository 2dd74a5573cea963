package unfold.circuit;

import java.util.List;

/** The messages about circuits that no order computes. */
final class CircuitMessages {
  private CircuitMessages() {}

  static String noEquation() {
    return "there is no equation yet, such as `s(t) = f(s(t-1); theta)`";
  }

  static String cycleWithoutSquare(String chain, String advice) {
    return "a cycle without a square: " + chain + "; " + advice;
  }

  static String adviceWithoutAxis() {
    return "it would have to be known before it is computed";
  }

  static String adviceInTree() {
    return "read it at a child";
  }

  static String adviceOnAxis() {
    return "put a square on it";
  }

  static String adviceOnStack(String stack) {
    return "`%s` is judged as a whole: give its parts names of their own, or put a square on it"
        .formatted(stack);
  }

  static String squaresCancel(String chain) {
    return "the squares of this cycle cancel: " + chain;
  }

  static String bothWays(String name, String axis, String back, String on) {
    return "`%s` would have to run both ways along %s: %s, and %s".formatted(name, axis, back, on);
  }

  /** A chain of values, of which each needs the next. */
  static String chain(List<String> values) {
    return "`"
        + values.getFirst()
        + "` needs `"
        + String.join("`, which needs `", values.subList(1, values.size()))
        + "`";
  }

  static String write(String mended) {
    return "write `" + mended + "`";
  }
}
