package unfold.view.editor;

/**
 * A replacement in a text.
 *
 * @param start the first character that is replaced, from 0
 * @param end the character after the last that is replaced
 */
record TextEdit(int start, int end, String replacement) {
  /** The smallest one that turns one text into another, so that the caret stays where it was. */
  static TextEdit between(String before, String after) {
    int most = Math.min(before.length(), after.length());
    int head = 0;
    while (head < most && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    return new TextEdit(head, before.length() - tail, after.substring(head, after.length() - tail));
  }

  /** The one that adds lines below that of the caret, or in its place if it is blank. */
  static TextEdit below(String text, int caret, String lines) {
    int start = text.lastIndexOf('\n', caret - 1) + 1;
    int next = text.indexOf('\n', caret);
    int end = next < 0 ? text.length() : next;
    return text.substring(start, end).isBlank()
        ? new TextEdit(start, end, lines.stripTrailing())
        : new TextEdit(end, end, "\n" + lines.stripTrailing());
  }

  String appliedTo(String text) {
    return text.substring(0, start) + replacement + text.substring(end);
  }
}
