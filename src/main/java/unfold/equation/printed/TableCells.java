package unfold.equation.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.TextPiece.Kind;

/** The cells of an environment of TeX, parted by {@code &} and {@code \\}. */
final class TableCells {
  private final PastedText text;
  private final int from;
  private final int to;

  /**
   * The cells between two positions.
   *
   * @param to the position after the last cell
   */
  TableCells(PastedText text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The rows that hold anything, their cells without blanks around them. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int at = from; at <= to; at++) {
      boolean rowEnds = at == to || text.at(at).is("\\\\");
      int partner = text.partner(at);
      if (!rowEnds && partner > at && partner < to) {
        cell.append(text.between(at, partner + 1));
        at = partner;
      } else if (rowEnds || text.at(at).is("&")) {
        row.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(text.at(at).kind() == Kind.LINE_END ? " " : text.at(at).text());
      }
      if (rowEnds) {
        addUnlessEmpty(row, rows);
        row = new ArrayList<>();
        at = text.at(at + 1).is("[") && text.partner(at + 1) > 0 ? text.partner(at + 1) : at;
      }
    }
    return rows;
  }

  private static void addUnlessEmpty(List<String> row, List<List<String>> rows) {
    if (row.stream().anyMatch(it -> !it.isEmpty())) {
      rows.add(row);
    }
  }

  /** Whether an equals sign stands outside of brackets, so that the cells are parts of lines. */
  boolean holdsEquations() {
    for (int at = from; at < to; at++) {
      if (text.at(at).is("=")) {
        return true;
      }
      at = Math.max(at, text.partner(at));
    }
    return false;
  }

  /** The cells as a stack: {@code [1, 2; 3, 4]}. */
  String stack() {
    return rows().stream()
        .map(row -> String.join(", ", row))
        .collect(Collectors.joining("; ", "[", "]"));
  }
}
