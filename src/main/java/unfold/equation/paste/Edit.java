package unfold.equation.paste;

import java.util.List;

/**
 * A piece of a pasted text with what stands there instead.
 *
 * @param start offset of the first character, from 0
 * @param end offset after the last character
 */
public record Edit(int start, int end, String text) {
  /** The text after all edits, which stand in its order, none over another. */
  public static String applied(List<Edit> edits, String before) {
    StringBuilder changed = new StringBuilder();
    int done = 0;
    for (Edit edit : edits) {
      changed.append(before, done, edit.start).append(edit.text);
      done = edit.end;
    }
    return changed.append(before, done, before.length()).toString();
  }
}
