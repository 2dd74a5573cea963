package unfold.export.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import unfold.export.sheet.AtomicFile;
import unfold.trace.Recording;

/**
 * Writes one table of a run as CSV (RFC 4180, lines ended by a line feed): numbers that read back
 * as the same doubles, an empty cell where there is no value.
 */
public final class CsvTrace {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private CsvTrace() {}

  /** The content of a file with a table: its header, then a record for each line. */
  public static AtomicFile.Content of(TraceSheet sheet) {
    return out -> write(sheet, out);
  }

  private static void write(TraceSheet sheet, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    CSVPrinter csv = new CSVPrinter(writer, FORMAT);
    csv.printRecord(sheet.header());
    for (Iterator<TraceSheet.Line> lines = sheet.lines().iterator(); lines.hasNext(); ) {
      line(sheet, lines.next(), csv);
    }
    csv.flush();
  }

  private static void line(TraceSheet sheet, TraceSheet.Line line, CSVPrinter csv)
      throws IOException {
    for (String entry : sheet.place(line)) {
      csv.print(entry);
    }
    for (Recording recording : line.recordings()) {
      int position = recording.domain().position(line.index());
      for (int e = 0; e < recording.elements(); e++) {
        csv.print(position < 0 ? "" : Double.toString(recording.at(position, e)));
      }
    }
    csv.println();
  }
}
