package unfold.equation.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece;
import unfold.equation.paste.TextPiece.Kind;

/** The commands and signs that only set an equation in TeX: environments, alignment, its comma. */
final class TexFrames implements PastedNotation {
  private static final Set<String> WITH_GROUP =
      Set.of("\\begin", "\\end", "\\label", "\\tag", "\\vspace", "\\hspace");
  private static final Set<String> ALONE =
      Set.of(
          "\\nonumber",
          "\\notag",
          "\\displaystyle",
          "\\hline",
          "\\[",
          "\\]",
          "\\(",
          "\\)",
          "\\,",
          "\\;",
          "\\:",
          "\\!",
          "\\ ",
          "\\quad",
          "\\qquad",
          "\\limits");
  private static final Set<String> WIDE = Set.of("\\quad", "\\qquad");
  private static final Set<String> FULL_STOPS = Set.of(",", ".", ";");

  @Override
  public String remedy() {
    return PrintedMessages.frames();
  }

  @Override
  public List<TextEdit> in(Surroundings text) {
    return new Reading(text).edits();
  }

  private static final class Reading {
    private final Surroundings read;
    private final PastedText text;
    private final List<TextEdit> edits = new ArrayList<>();
    private int firstEquals;
    private int lastEquals;

    Reading(Surroundings read) {
      this.read = read;
      this.text = read.text();
    }

    List<TextEdit> edits() {
      int at = 0;
      while (at < text.size()) {
        int end = lineEnd(at);
        editLine(at, end);
        at = end + 1;
      }
      return edits;
    }

    private int lineEnd(int from) {
      int end = from;
      while (end < text.size() && text.at(end).kind() != Kind.LINE_END) {
        end++;
      }
      return end;
    }

    /** Leaves out the frames of a line, and all of it where nothing else stands in it. */
    private void editLine(int from, int to) {
      firstEquals = equals(from, to, 1);
      lastEquals = equals(to - 1, from - 1, -1);
      List<TextEdit> here = new ArrayList<>();
      boolean empty = true;
      int at = from;
      while (at < to) {
        int end = frameEnd(at, to);
        if (end > at) {
          here.add(
              new TextEdit(text.at(at).start(), text.at(end).start(), replacement(at, end, to)));
          at = end;
        } else {
          empty &= text.at(at).isBlank();
          at++;
        }
      }
      if (empty && !here.isEmpty() || isDirective(from, to)) {
        edits.add(new TextEdit(text.at(from).start(), text.at(to).end(), ""));
      } else {
        edits.addAll(here);
      }
    }

    /** Whether a line of Markdown or reStructuredText only says that mathematics follows. */
    private boolean isDirective(int from, int to) {
      return text.at(text.skip(from)).is("`") && text.dense(from, to).matches("```\\w*")
          || text.at(text.skip(from)).is("..") && text.dense(from, to).matches("\\.\\.math::.*");
    }

    private int equals(int from, int to, int step) {
      int at = from;
      while (at != to && !text.at(at).is("=")) {
        at += step;
      }
      return at;
    }

    /** Whether one equation ends before a wide blank and another begins after it. */
    private boolean divides(int at) {
      if (!text.at(at).isOneOf(WIDE) || firstEquals >= at || lastEquals <= at) {
        return false;
      }
      int equals = at + 1;
      while (!text.at(equals).is("=") && equals < at + 40) {
        equals++;
      }
      return text.dense(at + 1, equals).matches(".*[_^(].*");
    }

    /** The position after the frame that begins there, or the position itself. */
    private int frameEnd(int at, int to) {
      TextPiece piece = text.at(at);
      if (piece.isOneOf(WITH_GROUP) && !isOfCases(at)) {
        return Math.min(to, past(at));
      }
      if (piece.is("%") && isComment(at)) {
        return to;
      }
      if (piece.is("\\\\")) {
        int size = text.partner(at + 1);
        return text.at(at + 1).is("[") && size > 0 ? size + 1 : at + 1;
      }
      boolean frame =
          piece.isOneOf(ALONE) || piece.is("&") || piece.is("$") || piece.is("`") || isLast(at, to);
      return frame ? at + 1 : at;
    }

    /** Whether words follow; a number, or a value alone, would be divided by. */
    private boolean isComment(int at) {
      boolean apart =
          at == 0 || text.at(at - 1).isBlank() || text.at(at - 1).kind() == Kind.LINE_END;
      int first = text.skip(at + 1);
      TextPiece next = text.at(first);
      boolean divisor =
          next.kind() == Kind.NUMBER
              || next.is("(")
              || text.at(text.skip(first + 1)).kind() != Kind.WORD
                  && read.declared().isValue(next.text());
      TextPiece last = text.at(text.skipBack(at - 1));
      boolean ended = last.isOneOf(FULL_STOPS) || last.is("\\\\") || last.kind() == Kind.LINE_END;
      return apart && (ended || !divisor);
    }

    /** Whether cases begin or end there, of which a value could not be made. */
    private boolean isOfCases(int command) {
      int open = text.skip(command + 1);
      return text.partner(open) > 0
          && text.dense(open + 1, text.partner(open)).matches("[dr]?cases");
    }

    /** The position after a command with its groups. */
    private int past(int command) {
      boolean begins = text.at(command).is("\\begin");
      int at = command + 1;
      while ((text.at(at).is("{") || begins && text.at(at).is("[")) && text.partner(at) > 0) {
        at = text.partner(at) + 1;
      }
      return at;
    }

    /** Whether it is the comma or the full stop at the end of an equation. */
    private boolean isLast(int at, int to) {
      if (!text.at(at).isOneOf(FULL_STOPS) || text.skipBack(at - 1) < 0) {
        return false;
      }
      int next = text.skip(at + 1);
      if (divides(next)) {
        return true;
      }
      while (next < to && !text.at(next).isOneOf(FULL_STOPS) && frameEnd(next, to) > next) {
        next = text.skip(frameEnd(next, to));
      }
      return next >= to && !isInBracket(at) || text.at(next - 1).is("\\\\");
    }

    private boolean isInBracket(int position) {
      for (int i = position; i >= 0 && text.at(i).kind() != Kind.LINE_END; i--) {
        if (text.partner(i) > position) {
          return true;
        }
      }
      return false;
    }

    private String replacement(int at, int end, int to) {
      if (divides(at)) {
        return "\n";
      }
      if (text.at(at).is("\\\\")) {
        return text.skip(end) < to && frameEnd(text.skip(end), to) < to ? "\n" : "";
      }
      return text.at(at).is("&") || text.at(at).text().startsWith("\\q") ? " " : "";
    }
  }
}
