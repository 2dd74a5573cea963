package unfold.app;

/** The sentences of the program about itself, this machine and its command line. */
final class AppSentences {
  private AppSentences() {}

  static String outOfMemory() {
    return "There is not enough memory for that. The text is as you left it.";
  }

  static String fault(Throwable fault) {
    return "Unfold made a mistake of its own (%s). The text is as you left it."
        .formatted(fault.getClass().getSimpleName());
  }

  static String noDisplay() {
    return "there is no display";
  }

  static String noGtk() {
    return "there is no GTK 3, which the window needs";
  }

  static String optionBeforeCommand(String option, String command) {
    return "%s stands before the command %s; write it after".formatted(option, command);
  }
}
