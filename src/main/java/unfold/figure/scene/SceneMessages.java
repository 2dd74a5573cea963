package unfold.figure.scene;

/** The words for steps, passes and the key of a figure. */
final class SceneMessages {
  private SceneMessages() {}

  static String pass(int number, int passes) {
    return "pass " + number + " of " + passes;
  }

  static String backwards(String pass) {
    return pass + ", backwards";
  }

  static String height() {
    return "height";
  }

  static String step() {
    return "step";
  }

  static String key() {
    return "Bars: up is positive, down is negative";
  }
}
