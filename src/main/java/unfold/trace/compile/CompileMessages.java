package unfold.trace.compile;

import unfold.equation.Shape;

/** The messages about equations that cannot be simulated. */
final class CompileMessages {
  private CompileMessages() {}

  static String tooLarge(Shape shape) {
    return "a value of shape " + shape + " is too large";
  }

  static String tooManyCalls(String function, int most) {
    return "with this call of `%s` the equation takes more than %d calls, each with values of its own"
        .formatted(function, most);
  }

  static String abstractFunction(String name) {
    return "`" + name + "` has no values yet";
  }
}
