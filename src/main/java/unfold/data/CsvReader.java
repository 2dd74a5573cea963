package unfold.data;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one column of a {@code .csv} file (RFC 4180, UTF-8) whose first line names the columns. */
final class CsvReader {
  /** Decimal numbers only: the platform would also read {@code 1d}, {@code 0x1p3} and NaN. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .setTrim(true)
          .get();

  private CsvReader() {}

  /**
   * @param name what a message calls the file
   * @return one dimension: the rows
   */
  static Attempt<NumericArray> read(byte[] content, String column, String name) {
    String text = new String(content, StandardCharsets.UTF_8);
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser lines = CSVParser.parse(new StringReader(marked), FORMAT)) {
      return column(lines, column, name);
    } catch (CSVException | UncheckedIOException e) {
      return Attempt.failed("%s is broken: a quoted cell does not end", name);
    } catch (IOException e) {
      return Attempt.failed("%s cannot be read", name);
    }
  }

  private static Attempt<NumericArray> column(CSVParser lines, String column, String name) {
    var records = lines.iterator();
    if (!records.hasNext()) {
      return Attempt.failed("%s is empty", name);
    }
    List<String> header = records.next().toList();
    int place = header.indexOf(column);
    if (place < 0) {
      return Attempt.failed("%s has no column %s; %s", name, column, Hint.instead(column, header));
    }
    List<Double> values = new ArrayList<>();
    while (records.hasNext()) {
      CSVRecord row = records.next();
      long line = lines.getCurrentLineNumber();
      if (row.size() != header.size()) {
        return ragged(row, header, name, line);
      }
      String cell = row.get(place);
      if (!NUMBER.matcher(cell).matches()) {
        return Attempt.failed("%s, line %d: “%s” is not a number", name, line, cell);
      }
      values.add(Double.valueOf(cell));
    }
    return values.isEmpty() ? Attempt.failed("%s has no rows", name) : Attempt.of(array(values));
  }

  private static Attempt<NumericArray> ragged(
      CSVRecord row, List<String> header, String name, long line) {
    String cells = row.size() == 1 ? "one cell" : row.size() + " cells";
    return Attempt.failed(
        "%s, line %d has %s, and the header has %d", name, line, cells, header.size());
  }

  private static NumericArray array(List<Double> values) {
    double[] numbers = values.stream().mapToDouble(Double::doubleValue).toArray();
    return new NumericArray(List.of(numbers.length), numbers);
  }
}
