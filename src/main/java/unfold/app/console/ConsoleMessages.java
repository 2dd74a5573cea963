package unfold.app.console;

import unfold.result.Excerpt;

/** The sentences on standard error about a command line, a stream or a fault of the program. */
final class ConsoleMessages {
  private ConsoleMessages() {}

  /** A sentence after the name of the program. */
  static String complaint(String sentence) {
    return "unfold: " + Excerpt.of(sentence);
  }

  static String noPath(String typed) {
    return "%s is no path".formatted(typed);
  }

  static String outputFailed(String reason) {
    return complaint("standard output cannot take it: " + reason);
  }

  /**
   * @param work such as {@code computing}
   * @param done from 0 to 1
   */
  static String progress(String work, double done) {
    return "%s … %.0f %%".formatted(work, 100 * done);
  }

  static String outOfMemory() {
    return "there is not enough memory for this; fewer steps need less";
  }

  static String nestedTooDeeply() {
    return "this is nested too deeply";
  }

  static String noTemporaryFolder(String folder) {
    return "the temporary folder %s is missing, full or not to be written, and reading fonts needs it; set JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER"
        .formatted(folder);
  }

  static String missingLibrary(String fault) {
    return "a library that computes or draws cannot be loaded on this machine (%s)"
        .formatted(fault);
  }

  static String fault(String fault) {
    return "the program failed, and not through you (%s); please report it with this command"
        .formatted(fault);
  }

  static String moreHelp(String command) {
    return "%s --help says more".formatted(command);
  }

  static String givenTwice(String option) {
    return option + " is given twice";
  }

  static String surplusArgument(String argument) {
    return argument + " is one argument too many";
  }

  static String noOption(String typed) {
    return "there is no option " + typed;
  }

  static String nearest(String name) {
    return "; the nearest is %s".formatted(name);
  }

  static String missing(String owner, String needed) {
    return "%s needs %s".formatted(owner, needed);
  }
}
