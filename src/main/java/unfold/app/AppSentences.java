package unfold.app;

/** The sentences of the window about the program and its machine. */
final class AppSentences {
  private AppSentences() {}

  static String outOfMemory() {
    return "There is not enough memory for that. The text is as you left it.";
  }

  static String noHome() {
    return "Neither what is open here nor the settings are kept: there is no home folder.";
  }

  static String unsavedFromLast(String name) {
    return "“%s” has changes from last time that are not saved in it: Ctrl+S saves them."
        .formatted(name);
  }

  static String fault(Throwable fault) {
    return "Unfold made a mistake of its own (%s). The text is as you left it."
        .formatted(fault.getClass().getSimpleName());
  }
}
