package unfold.data.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import unfold.result.Result;
import unfold.result.StopSignal;

/** Reads a column of a {@code .csv} file (RFC 4180, UTF-8) whose first line names the columns. */
public final class CsvReader {
  /**
   * The form of a decimal number: the platform would also read {@code 1d}, {@code 0x1p3} and NaN.
   */
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
   * Reads the numbers of a column, apart for each member of a minibatch.
   *
   * @param by the column whose values tell the members of a minibatch apart
   * @param name what a message calls the file
   * @return for each member, in the order of their first rows, one dimension: its rows
   */
  public static Result<List<NumericArray>> read(
      byte[] content, String column, Optional<String> by, String name) {
    String text = new String(content, StandardCharsets.UTF_8);
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser lines = CSVParser.parse(new StringReader(marked), FORMAT)) {
      return members(lines, column, by, name);
    } catch (CSVException | UncheckedIOException e) {
      return Result.failed(DataFileMessages.openQuote(name));
    } catch (IOException e) {
      return Result.failed(DataFileMessages.unreadable(name));
    }
  }

  private static Result<List<NumericArray>> members(
      CSVParser lines, String column, Optional<String> by, String name) {
    var records = lines.iterator();
    if (!records.hasNext()) {
      return Result.failed(DataFileMessages.empty(name));
    }
    List<String> header = records.next().toList();
    return place(column, header, name)
        .then(value ->
            by.isEmpty()
                ? rows(lines, header, new Places(value, OptionalInt.empty()), name)
                : place(by.get(), header, name)
                    .then(id -> rows(lines, header, new Places(value, OptionalInt.of(id)), name)));
  }

  /** The places in a row of the value and of the name that tells the members apart. */
  private record Places(int value, OptionalInt id) {
    String idIn(CSVRecord row) {
      return id.isPresent() ? row.get(id.getAsInt()) : "the only one";
    }
  }

  private static Result<Integer> place(String column, List<String> header, String name) {
    int place = header.indexOf(column);
    if (place != header.lastIndexOf(column)) {
      return Result.failed(DataFileMessages.severalColumns(name, column));
    }
    return place < 0
        ? Result.failed(DataFileMessages.noColumn(name, column, header))
        : Result.of(place);
  }

  private static Result<List<NumericArray>> rows(
      CSVParser lines, List<String> header, Places places, String name) {
    Map<String, List<Double>> members = new LinkedHashMap<>();
    for (CSVRecord row : lines) {
      StopSignal.check();
      Optional<String> wrong = wrong(row, header, places);
      if (wrong.isPresent()) {
        return Result.failed(
            DataFileMessages.wrongLine(name, lines.getCurrentLineNumber(), wrong.get()));
      }
      members
          .computeIfAbsent(places.idIn(row), _ -> new ArrayList<>())
          .add(Double.valueOf(row.get(places.value())));
    }
    return members.isEmpty()
        ? Result.failed(DataFileMessages.noRows(name))
        : Result.of(members.values().stream().map(CsvReader::array).toList());
  }

  private static Optional<String> wrong(CSVRecord row, List<String> header, Places places) {
    if (row.size() != header.size()) {
      return Optional.of(DataFileMessages.raggedLine(row.size(), header.size()));
    }
    if (places.idIn(row).isEmpty()) {
      return Optional.of(DataFileMessages.emptyCell(header.get(places.id().orElseThrow())));
    }
    String cell = row.get(places.value());
    return NUMBER.matcher(cell).matches()
        ? Optional.empty()
        : Optional.of(DataFileMessages.noNumber(cell));
  }

  private static NumericArray array(List<Double> values) {
    double[] numbers = values.stream().mapToDouble(Double::doubleValue).toArray();
    return new NumericArray(List.of(numbers.length), numbers);
  }
}
