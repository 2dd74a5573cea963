package unfold.view.widget;

/** The texts that small controls put together. */
final class ControlMessages {
  private ControlMessages() {}

  static String choice(String what, String chosen) {
    return what + ": " + chosen;
  }
}
