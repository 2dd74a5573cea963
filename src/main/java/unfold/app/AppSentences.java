package unfold.app;

/** The sentences of the window about a fault of the program. */
final class AppSentences {
  private AppSentences() {}

  static String outOfMemory() {
    return "There is not enough memory for that. The text is as you left it.";
  }

  static String fault(Throwable fault) {
    return "Unfold made a mistake of its own (%s). The text is as you left it."
        .formatted(fault.getClass().getSimpleName());
  }
}
