package unfold.equation.paste;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unfold.equation.paste.TextPiece.Kind;

/** A text cut into pieces that make it up without a gap, with the partner of every bracket. */
public final class PastedText {
  private static final Pattern PIECE =
      Pattern.compile(
          """
          (?<quoted> (?m:^)[\\x20\\t]*(?:title|about)[\\x20\\t]+["\u201C\u201D\u201E][^\\r\\n]*
            | "(?:\\\\"|[^"\\r\\n])*"? | [\u201C\u201D\u201E][^\u201D\\r\\n]*\u201D? | \\#[^\\r\\n]* )
          | (?<end> \\r\\n | [\\r\\n] )
          | (?<blank> [\\p{Zs}\\t\\u200B\\uFEFF]+ )
          | (?<command> \\\\(?: [a-zA-Z]+ | . ) )
          | (?<word> [\\p{L}&&[^SCRIPTS]][\\p{L}\\p{N}\\p{M}&&[^SCRIPTS]]* )
          | (?<number> (?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)? )
          | (?<sign> \\.\\. | \\*\\* | := | <- | [<>=!]= | (?s:.) )
          """
              .replace("SCRIPTS", RaisedLetters.ALL),
          Pattern.COMMENTS);

  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  private final String text;
  private final List<TextPiece> pieces = new ArrayList<>();
  private final int[] partner;

  public PastedText(String text) {
    this.text = text;
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      pieces.add(new TextPiece(kind(matcher), matcher.group(), matcher.start()));
    }
    partner = partners();
  }

  private static Kind kind(Matcher found) {
    if (found.group("quoted") != null) {
      return Kind.QUOTED;
    }
    if (found.group("end") != null) {
      return Kind.LINE_END;
    }
    if (found.group("blank") != null) {
      return Kind.BLANK;
    }
    if (found.group("command") != null) {
      return Kind.COMMAND;
    }
    if (found.group("word") != null) {
      return Kind.WORD;
    }
    return found.group("number") != null ? Kind.NUMBER : Kind.SIGN;
  }

  /** The bracket that belongs to each, or -1. */
  private int[] partners() {
    int[] found = new int[pieces.size()];
    Arrays.fill(found, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < pieces.size(); i++) {
      String sign = pieces.get(i).text();
      if (sign.length() != 1) {
        continue;
      }
      if (OPENING.contains(sign)) {
        open.push(i);
      } else if (CLOSING.contains(sign) && !open.isEmpty()) {
        char opening = pieces.get(open.element()).text().charAt(0);
        if (CLOSING.indexOf(sign) == OPENING.indexOf(opening)) {
          found[i] = open.pop();
          found[found[i]] = i;
        }
      }
    }
    return found;
  }

  public String text() {
    return text;
  }

  public int size() {
    return pieces.size();
  }

  /** The piece at a position; a line end before the first and after the last. */
  public TextPiece at(int position) {
    return 0 <= position && position < pieces.size()
        ? pieces.get(position)
        : new TextPiece(Kind.LINE_END, "", position < 0 ? 0 : text.length());
  }

  /** The position of the bracket that belongs to the one there, or -1. */
  public int partner(int position) {
    return 0 <= position && position < partner.length ? partner[position] : -1;
  }

  /** The position after a piece, or after the whole bracket that it opens. */
  public int past(int position) {
    return Math.max(position, partner(position)) + 1;
  }

  /** The next position from this one on at which no blank stands. */
  public int skip(int position) {
    int at = position;
    while (at(at).isBlank()) {
      at++;
    }
    return at;
  }

  /** The last position up to this one at which no blank stands. */
  public int skipBack(int position) {
    int at = position;
    while (at(at).isBlank()) {
      at--;
    }
    return at;
  }

  /** The text from a position up to another, without the latter. */
  public String between(int from, int to) {
    return text.substring(at(from).start(), at(to).start());
  }

  /** The same without blanks, every minus as on the keyboard. */
  public String dense(int from, int to) {
    StringBuilder dense = new StringBuilder();
    for (int i = from; i < to; i++) {
      TextPiece piece = at(i);
      if (!piece.isBlank() && piece.kind() != Kind.LINE_END) {
        dense.append(piece.is("−") || piece.is("–") ? "-" : piece.text());
      }
    }
    return dense.toString();
  }

  /** The statements of the text, each a line or as many as its open brackets hold together. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < size()) {
      int partner = partner(at);
      if (partner > at && at(at).kind() == Kind.SIGN) {
        at = partner;
      } else if (at(at).kind() == Kind.LINE_END) {
        lines.add(line(start, at));
        start = at + 1;
      }
      at++;
    }
    lines.add(line(start, size()));
    return lines;
  }

  private Line line(int from, int to) {
    int equals = -1;
    for (int i = from; i < to && equals < 0; i++) {
      int partner = partner(i);
      if (partner > i) {
        i = partner;
      } else if (at(i).is("=") || at(i).is(":=")) {
        equals = i;
      }
    }
    return new Line(skip(from), to, equals);
  }

  /**
   * A statement.
   *
   * @param from its first piece that is no blank
   * @param to the piece after its last
   * @param equals its equals sign outside brackets, or -1
   */
  public record Line(int from, int to, int equals) {}
}
