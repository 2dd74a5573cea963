package unfold.export.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import unfold.export.sheet.AtomicFile;
import unfold.result.ControlPictures;
import unfold.trace.Recording;
import unfold.trace.Trace;

/** Prints a run for people: aligned columns of six digits, a table for each set of axes. */
public final class TraceTable {
  private static final MathContext DIGITS = new MathContext(6);
  private static final int WIDTH = 12;

  private final Writer out;

  private TraceTable(Writer out) {
    this.out = out;
  }

  /**
   * The content of a text file with the tables.
   *
   * @param members at least one, of one run
   * @param without names to leave out, such as those of the parameters
   */
  public static AtomicFile.Content of(List<Trace> members, Set<String> without) {
    return out -> write(members, without, out);
  }

  private static void write(List<Trace> members, Set<String> without, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    TraceTable table = new TraceTable(writer);
    String gap = "";
    for (TraceSheet sheet : TraceSheet.of(members, without)) {
      writer.write(gap);
      table.write(sheet);
      gap = "\n";
    }
    writer.flush();
  }

  private void write(TraceSheet sheet) throws IOException {
    List<String> header = sheet.header().stream().map(ControlPictures::inLine).toList();
    List<Integer> places = sheet.widths();
    List<Integer> widths =
        IntStream.range(0, header.size())
            .mapToObj(column -> Math.max(header.get(column).length(), width(places, column)))
            .toList();
    line(header, widths);
    for (Iterator<TraceSheet.Line> lines = sheet.lines().iterator(); lines.hasNext(); ) {
      line(cells(sheet, lines.next()), widths);
    }
  }

  private static int width(List<Integer> places, int column) {
    return column < places.size() ? places.get(column) : WIDTH;
  }

  private static List<String> cells(TraceSheet sheet, TraceSheet.Line line) {
    List<String> cells = new ArrayList<>(sheet.place(line));
    for (Recording recording : line.recordings()) {
      int position = recording.domain().position(line.index());
      for (int e = 0; e < recording.elements(); e++) {
        cells.add(position < 0 ? "" : digits(recording.at(position, e)));
      }
    }
    return cells;
  }

  /** The number in at most six significant digits. */
  static String digits(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale();
    return exponent < -4 || exponent > 9 ? rounded.toString() : rounded.toPlainString();
  }

  private void line(List<String> cells, List<Integer> widths) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      line.append(column == 0 ? "" : "  ");
      line.append(" ".repeat(Math.max(0, widths.get(column) - cell.length()))).append(cell);
    }
    out.write(line.toString().stripTrailing() + '\n');
  }
}
