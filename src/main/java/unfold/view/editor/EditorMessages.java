package unfold.view.editor;

/** The texts of the equation editor and its list of mistakes. */
final class EditorMessages {
  private EditorMessages() {}

  static String equations() {
    return "Equations";
  }

  static String line(int number) {
    return "line " + number;
  }

  static String mend(String label) {
    return "Mend: " + label;
  }
}
