package unfold.view.editor;

/**
 * The smallest replacement that turns one text into another, so that the caret of an editor stays
 * where it was.
 *
 * @param start the first character that is replaced, from 0
 * @param end the character after the last that is replaced
 */
record TextEdit(int start, int end, String replacement) {
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
}
