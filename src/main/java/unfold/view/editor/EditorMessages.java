package unfold.view.editor;

import java.util.List;
import java.util.stream.Collectors;
import unfold.equation.tidy.TextChange;
import unfold.equation.tidy.TidyMessages;
import unfold.view.widget.MessageText;

/** The texts of the equation editor and its list of mistakes. */
final class EditorMessages {
  private EditorMessages() {}

  static String equations() {
    return "Equations";
  }

  static String line(int number) {
    return "line " + number;
  }

  static String tidy() {
    return "Tidy (Ctrl+T)";
  }

  /** What tidying would do, a line for each kind. */
  static String whatTidyDoes(List<TextChange> changes) {
    return changes.stream()
        .map(TidyMessages::toDo)
        .map(MessageText::plain)
        .collect(Collectors.joining("\n", "Tidy the text (Ctrl+T):\n", ""));
  }

  static String tidied(List<TextChange> changes) {
    return changes.isEmpty()
        ? "There is nothing to tidy."
        : changes.stream()
            .map(TidyMessages::done)
            .map(MessageText::plain)
            .collect(Collectors.joining(", ", "Tidied: ", "."));
  }

  static String tooLongToTidy() {
    return "Not tidied: " + TidyMessages.tooLong() + ".";
  }

  static String mend(String label) {
    return "Mend: " + label;
  }
}
