package unfold.equation;

import java.util.List;

/**
 * A replacement in a text.
 *
 * @param start offset of the first character that is replaced, from 0
 * @param end offset after the last one
 * @param text what stands there instead
 */
public record TextEdit(int start, int end, String text) {
  /** The smallest one that turns one text into another, so that the caret stays where it was. */
  public static TextEdit between(String before, String after) {
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
  public static TextEdit below(String text, int caret, String lines) {
    int start = text.lastIndexOf('\n', caret - 1) + 1;
    int next = text.indexOf('\n', caret);
    int end = next < 0 ? text.length() : next;
    return text.substring(start, end).isBlank()
        ? new TextEdit(start, end, lines.stripTrailing())
        : new TextEdit(end, end, "\n" + lines.stripTrailing());
  }

  /** Whether nothing is replaced by nothing. */
  public boolean isEmpty() {
    return start == end && text.isEmpty();
  }

  public String appliedTo(String before) {
    return all(List.of(this), before);
  }

  /** The text after all edits, which stand in its order, none over another. */
  public static String all(List<TextEdit> edits, String before) {
    StringBuilder changed = new StringBuilder();
    int done = 0;
    for (TextEdit edit : edits) {
      changed.append(before, done, edit.start).append(edit.text);
      done = edit.end;
    }
    return changed.append(before, done, before.length()).toString();
  }
}
