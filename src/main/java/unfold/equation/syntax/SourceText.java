package unfold.equation.syntax;

import java.util.Arrays;
import java.util.stream.IntStream;
import unfold.equation.SourceSpan;

/**
 * A typed text with the line and column of every offset. Offsets are UTF-16 units; the lexer counts
 * code points, and only here is the one turned into the other.
 */
public final class SourceText {
  private final String text;
  private final int[] lineStarts;
  private final PlainForm plain;
  private final int[] unitOfCodePoint;

  public SourceText(String text) {
    this(text, PlainForm.same(text));
  }

  /**
   * A text that is read in another form.
   *
   * @param plain what is parsed in its place; spans are those of the text itself
   */
  public SourceText(String text, PlainForm plain) {
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.plain = plain;
    this.unitOfCodePoint = unitsOfCodePoints(plain.text());
  }

  /** What is parsed: the text, or its form without notation from elsewhere. */
  public String parsed() {
    return plain.text();
  }

  public String text() {
    return text;
  }

  public String text(SourceSpan span) {
    return text.substring(span.start(), span.end());
  }

  /** The whole line in which a span begins. */
  public String line(SourceSpan span) {
    int start = span.start() - span.column() + 1;
    int end = span.line() < lineStarts.length ? lineStarts[span.line()] : text.length();
    return text.substring(start, end);
  }

  public SourceSpan span(int start, int end) {
    int found = Arrays.binarySearch(lineStarts, start);
    int line = found >= 0 ? found : -found - 2;
    return new SourceSpan(start, end, line + 1, start - lineStarts[line] + 1);
  }

  /** The span of what was typed between two offsets that count code points of what is parsed. */
  public SourceSpan spanOfCodePoints(int start, int end) {
    int from = plain.start(unit(start));
    int to = end > start ? plain.end(unit(end) - 1) : from;
    return span(from, Math.max(from, to));
  }

  private int unit(int codePoint) {
    return unitOfCodePoint.length == 0 ? codePoint : unitOfCodePoint[codePoint];
  }

  private static int[] lineStarts(String text) {
    return IntStream.rangeClosed(0, text.length()).filter(i -> startsLine(text, i)).toArray();
  }

  private static boolean startsLine(String text, int offset) {
    if (offset == 0) {
      return true;
    }
    char before = text.charAt(offset - 1);
    boolean insidePair = before == '\r' && offset < text.length() && text.charAt(offset) == '\n';
    return before == '\n' || (before == '\r' && !insidePair);
  }

  /** The offset of every code point; empty where each is one unit, as in nearly every text. */
  private static int[] unitsOfCodePoints(String text) {
    if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
      return new int[0];
    }
    int[] codePoints = text.codePoints().toArray();
    int[] units = new int[codePoints.length + 1];
    for (int i = 0; i < codePoints.length; i++) {
      units[i + 1] = units[i] + Character.charCount(codePoints[i]);
    }
    return units;
  }
}
