package unfold.equation.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unfold.equation.TextEdit;
import unfold.equation.paste.Arguments;
import unfold.equation.paste.Beginning;
import unfold.equation.paste.IndexedName;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.PastedText.Line;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece.Kind;
import unfold.equation.paste.TypedDeclarations;

/** Lines for another step than this one: {@code x(t+1) = r x(t)}. */
final class ShiftedHead implements PastedNotation {
  private static final Pattern SHIFTED = Pattern.compile("([\\p{L}]+)([+-])([0-9]{1,6})");

  @Override
  public String remedy() {
    return NotationMessages.shiftedHead();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    Map<Integer, IndexedName> starts = new HashMap<>();
    read.read().forEach(it -> starts.put(it.from(), it));
    List<TextEdit> edits = new ArrayList<>();
    for (Line line : read.lines()) {
      boolean word = TypedDeclarations.isStatement(text, line);
      boolean role = text.at(line.from()).is("output") || text.at(line.from()).is("loss");
      int head = word ? text.skip(line.from() + 1) : line.from();
      IndexedName name = line.equals() < 0 || word && !role ? null : starts.get(head);
      if (name != null && text.at(name.to()).is("(") && text.partner(name.to()) > 0) {
        shift(read, line, name.to(), edits);
      }
    }
    if (!edits.isEmpty()) {
      read.axes().statement().ifPresent(it -> edits.addFirst(Beginning.insert(text, it)));
    }
    return edits;
  }

  private static void shift(Surroundings read, Line line, int bracket, List<TextEdit> edits) {
    Map<String, Integer> shifts = new HashMap<>();
    for (String index : Arguments.in(read.text(), bracket)) {
      Matcher parts = SHIFTED.matcher(index.replaceAll("[\\s]", "").replace('−', '-'));
      if (parts.matches() && read.axes().isAxis(parts.group(1))) {
        int constant = Integer.parseInt(parts.group(3));
        shifts.put(parts.group(1), parts.group(2).equals("+") ? constant : -constant);
      }
    }
    for (int i = line.from(); i < line.to() && !shifts.isEmpty(); i++) {
      Integer by = shifts.get(read.text().at(i).text());
      if (by != null && by != 0) {
        edits.add(moved(read.text(), i, by));
      }
    }
  }

  /** An axis with its constant, so many steps earlier. */
  private static TextEdit moved(PastedText text, int at, int by) {
    String axis = text.at(at).text();
    int sign = text.skip(at + 1);
    int number = text.skip(sign + 1);
    boolean plus = text.at(sign).is("+");
    boolean minus = text.at(sign).is("-") || text.at(sign).is("−");
    boolean shifted =
        (plus || minus)
            && text.at(number).kind() == Kind.NUMBER
            && text.at(number).text().matches("[0-9]{1,6}");
    int before = shifted ? Integer.parseInt(text.at(number).text()) * (plus ? 1 : -1) : 0;
    int end = shifted ? text.at(number).end() : text.at(at).end();
    int now = before - by;
    String index = now == 0 ? axis : axis + (now > 0 ? "+" : "-") + Math.abs(now);
    boolean alone = !"([,".contains(text.at(text.skipBack(at - 1)).text());
    return new TextEdit(text.at(at).start(), end, alone && now != 0 ? "(" + index + ")" : index);
  }
}
