package unfold.app;

/** The messages of the program about this machine and its command line. */
final class AppMessages {
  private AppMessages() {}

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
