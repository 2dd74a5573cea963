package unfold.view.help;

/** The texts of the help window. */
final class HelpMessages {
  private HelpMessages() {}

  static String title() {
    return "Help";
  }

  static String keys() {
    return "Keys";
  }

  static String language() {
    return "What you can write";
  }

  static String insert() {
    return "Insert";
  }

  static String insertHelp(String heading) {
    return heading + ": insert the example below the line of the caret";
  }

  static String open() {
    return "Open as new text";
  }

  static String openHelp(String heading) {
    return heading + ": open the example as a new text; the one that is open is kept";
  }

  static String moves() {
    return "F1 or Ctrl+Tab: the other page. Tab: the next button, Enter presses it. Esc closes.";
  }
}
