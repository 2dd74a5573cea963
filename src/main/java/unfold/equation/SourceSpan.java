package unfold.equation;

/**
 * A stretch of a typed text.
 *
 * @param start offset of the first character, from 0
 * @param end offset after the last character
 * @param line line of the first character, from 1
 * @param column column of the first character, from 1, in UTF-16 units
 */
public record SourceSpan(int start, int end, int line, int column) {
  /**
   * @throws IllegalArgumentException if it ends before its start, or begins before the text
   */
  public SourceSpan {
    if (start < 0 || end < start || line < 1 || column < 1) {
      throw new IllegalArgumentException("no such stretch: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The distance of an offset from the stretch, in characters; 0 within and at either end. */
  public int distanceTo(int offset) {
    return Math.max(0, Math.max(start - offset, offset - end));
  }

  /** The shortest stretch that holds both. */
  public SourceSpan to(SourceSpan other) {
    SourceSpan earlier = start <= other.start ? this : other;
    int last = Math.max(end, other.end);
    return new SourceSpan(earlier.start, last, earlier.line, earlier.column);
  }
}
