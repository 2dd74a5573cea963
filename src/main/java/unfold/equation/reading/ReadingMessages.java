package unfold.equation.reading;

import unfold.equation.Shape;

/** The texts of mistakes in functions, settings and the lines of one name. */
final class ReadingMessages {
  private ReadingMessages() {}

  static String functionWithoutBody() {
    return "a function needs its `=` and what it gives";
  }

  static String argumentsAreNames() {
    return "the arguments of a function are names, each given once";
  }

  static String callsItself(String function) {
    return "`%s` calls itself without end".formatted(function);
  }

  static String nestedTooDeeply(String function, int levels, int most) {
    return "`%s` and the functions that it calls are nested %d levels deep; %d are the most"
        .formatted(function, levels, most);
  }

  static String setToNothing(String name) {
    return "`%s` is set to nothing".formatted(name);
  }

  static String arrayMissing(String file, String name) {
    return "which array of %1$s? `%2$s=%1$s:%2$s`".formatted(file, name);
  }

  static String columnMissing(String file, String name) {
    return "which column of %1$s? `%2$s=%1$s:value`".formatted(file, name);
  }

  static String cannotBeSet(String name, String value) {
    return "`%s` cannot be set to `%s`".formatted(name, value);
  }

  static String cannotBeSet(String name, String value, String why) {
    return cannotBeSet(name, value) + ": " + why;
  }

  static String fixedPlacesCannotBeSet(String name) {
    return "`%s` is given at fixed places only and cannot be set".formatted(name);
  }

  static String twoShapes(String name, Shape here, Shape above) {
    return "`%s` has two shapes: %s here and %s above".formatted(name, here, above);
  }

  static String dataAndLaw() {
    return "either data after `=` or a law after `~`, not both";
  }

  static String lawOfVariable(String head) {
    return "`~` draws what is an `input` or a `param`; `%s` is computed".formatted(head);
  }

  static String equationMissing(String head) {
    return "`%1$s` needs its equation: `%1$s = …`".formatted(head);
  }

  static String overlap(String head, int lineOfEarlier) {
    return "`%s` meets the place given in line %d, and they differ".formatted(head, lineOfEarlier);
  }
}
