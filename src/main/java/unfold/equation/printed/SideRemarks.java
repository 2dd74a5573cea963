package unfold.equation.printed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece;
import unfold.equation.paste.TextPiece.Kind;
import unfold.equation.syntax.Keywords;

/**
 * Remarks beside an equation: its number, the words that explain it, the range of its step. A
 * second equation beside it gets a line of its own.
 */
final class SideRemarks implements PastedNotation {
  private static final Set<String> WIDE = Set.of("\\quad", "\\qquad", "\\hfill", "&");
  private static final Pattern NUMBER = Pattern.compile("\\([0-9]+([.-][0-9]+)*[a-z]?\\)");

  /** Behind blanks alone a plain number in brackets may as well be a factor. */
  private static final Pattern SECTIONED = Pattern.compile("\\([0-9]+(\\.[0-9]+)+[a-z]?\\)");

  private static final Pattern WORDS =
      Pattern.compile("\\(?(?:\\\\(?:text|mbox|textrm|textit|mathrm)\\{[^{}]*}|[\\p{L}\\s-]+)\\)?");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern RANGE =
      Pattern.compile("(?:\\\\(?:text|mbox|textrm)\\{\\s*)?for(?:all)?\\b.*|\\\\forall.*");
  private static final Pattern JOINT =
      Pattern.compile(
          "(?:\\\\(?:text|mbox|textrm)\\{)?\\s*(?:and|where|with)\\s*}?\\s*,?"
              + "(?:\\\\q?quad|\\s|&)*(?=.*=)");

  @Override
  public String remedy() {
    return PrintedMessages.remarks();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    for (int at = 0; at < text.size(); at++) {
      if (text.at(at).isOneOf(WIDE) || isGap(text.at(at))) {
        at = remark(read, at, edits);
      }
    }
    return edits;
  }

  /** A wide blank, as it stands before the number of an equation in the text of a page. */
  private static boolean isGap(TextPiece piece) {
    return piece.isBlank() && (piece.text().length() > 2 || piece.text().contains("\t"));
  }

  /** Edits what stands beside an equation from there on; the position of the last piece read. */
  private static int remark(Surroundings read, int at, List<TextEdit> edits) {
    PastedText text = read.text();
    int from = at;
    while (text.at(from).isBlank() || text.at(from).isOneOf(WIDE)) {
      from++;
    }
    int to = end(text, from);
    if (from == to || !followsEquation(text, at)) {
      return from - 1;
    }
    boolean gap = text.at(at).isBlank();
    Matcher joint = JOINT.matcher(text.between(from, lineEnd(text, from)));
    if (!gap && joint.lookingAt()) {
      int start = text.at(from).start() + joint.end();
      edits.add(new TextEdit(text.at(at).start(), start, "\n"));
      return before(text, from, start);
    }
    if (isRemark(read, text.between(from, to).strip().replaceFirst("[.,;]$", ""), gap)) {
      edits.add(new TextEdit(text.at(at).start(), text.at(to).start(), ""));
      return to - 1;
    }
    return from - 1;
  }

  /** The position at which the column or the line ends. */
  private static int end(PastedText text, int from) {
    int to = from;
    while (text.at(to).kind() != Kind.LINE_END
        && text.at(to).kind() != Kind.QUOTED
        && !text.at(to).is("\\\\")
        && !text.at(to).isOneOf(WIDE)) {
      to++;
    }
    return to;
  }

  private static boolean isRemark(Surroundings read, String beside, boolean gap) {
    return gap
        ? SECTIONED.matcher(beside).matches()
        : NUMBER.matcher(beside).matches()
            || RANGE.matcher(beside).matches()
            || areWords(read, beside);
  }

  /** The last position from one on that begins before an offset in the text. */
  private static int before(PastedText text, int from, int offset) {
    int next = from;
    while (text.at(next).start() < offset) {
      next++;
    }
    return next - 1;
  }

  private static int lineEnd(PastedText text, int from) {
    int at = from;
    while (text.at(at).kind() != Kind.LINE_END) {
      at++;
    }
    return at;
  }

  /** Whether an equals sign stands before it in its line. */
  private static boolean followsEquation(PastedText text, int at) {
    for (int i = at - 1; text.at(i).kind() != Kind.LINE_END && !text.at(i).is("\\\\"); i--) {
      if (text.at(i).is("=")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is words in a text, or in brackets words that are no names of the equations. */
  private static boolean areWords(Surroundings read, String beside) {
    if (!WORDS.matcher(beside).matches()) {
      return false;
    }
    if (beside.contains("{")) {
      return !beside.matches("(?s).*\\{\\s*(if|when|iff)\\b.*");
    }
    Set<String> names = new HashSet<>();
    String rest = read.text().text().replace(beside, " ");
    WORD.matcher(rest).results().forEach(it -> names.add(it.group()));
    names.removeAll(Keywords.ofStatements());
    List<String> words = WORD.matcher(beside).results().map(it -> it.group()).toList();
    return beside.startsWith("(") && words.stream().noneMatch(names::contains);
  }
}
