package unfold.equation.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import unfold.equation.TextEdit;

/** A text without the notation that means the same elsewhere, and where each of it was typed. */
public final class PlainForm {
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private PlainForm(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** A text that is parsed as it was typed. */
  public static PlainForm same(String text) {
    return new PlainForm(text, new int[0], new int[0]);
  }

  /** A text before anything in it is replaced. */
  public static PlainForm typed(String text) {
    int[] starts = IntStream.rangeClosed(0, text.length()).toArray();
    int[] ends = IntStream.rangeClosed(1, text.length() + 1).toArray();
    ends[text.length()] = text.length();
    return new PlainForm(text, starts, ends);
  }

  public String text() {
    return text;
  }

  /** The offset in the typed text of what stands at an offset here. */
  int start(int offset) {
    return starts.length == 0 ? offset : starts[offset];
  }

  /** The offset in the typed text behind what stands at an offset here. */
  int end(int offset) {
    return ends.length == 0 ? offset + 1 : ends[offset];
  }

  /**
   * The text with pieces of it replaced; a new piece was typed where the old one stood.
   *
   * @param edits their places count in this text, in order and none over another
   */
  public PlainForm with(List<TextEdit> edits) {
    StringBuilder plain = new StringBuilder();
    IntStream.Builder from = IntStream.builder();
    IntStream.Builder to = IntStream.builder();
    int done = 0;
    for (TextEdit edit : edits) {
      keep(done, edit.start(), plain, from, to);
      int start = starts[edit.start()];
      int end = edit.end() > edit.start() ? ends[edit.end() - 1] : start;
      edit.text()
          .chars()
          .forEach(_ -> {
            from.add(start);
            to.add(end);
          });
      plain.append(edit.text());
      done = edit.end();
    }
    keep(done, text.length(), plain, from, to);
    from.add(starts[text.length()]);
    to.add(ends[text.length()]);
    return new PlainForm(plain.toString(), from.build().toArray(), to.build().toArray());
  }

  private void keep(
      int from, int to, StringBuilder plain, IntStream.Builder starts, IntStream.Builder ends) {
    plain.append(text, from, to);
    Arrays.stream(this.starts, from, to).forEach(starts::add);
    Arrays.stream(this.ends, from, to).forEach(ends::add);
  }
}
