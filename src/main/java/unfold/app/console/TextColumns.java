package unfold.app.console;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of cells as lines, each column as wide as its widest cell. */
public record TextColumns(List<List<String>> rows) {
  private static final String GAP = "  ";

  public TextColumns {
    rows = List.copyOf(rows);
  }

  /** Every line with its end. */
  public String text() {
    return rows.stream().map(this::line).collect(Collectors.joining());
  }

  /** One row with its end, as wide as it is among the others. */
  public String line(List<String> row) {
    return IntStream.range(0, row.size())
            .mapToObj(column -> padded(row.get(column), width(column)))
            .collect(Collectors.joining(GAP))
            .stripTrailing()
        + "\n";
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .mapToInt(row -> row.get(column).length())
        .max()
        .orElse(0);
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(width - cell.length());
  }
}
