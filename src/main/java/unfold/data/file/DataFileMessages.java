package unfold.data.file;

import java.util.Collection;
import java.util.List;
import unfold.result.Bytes;

/** The messages about data files that are missing, broken or too large. */
final class DataFileMessages {
  private DataFileMessages() {}

  static String noFile(String name) {
    return "there is no file %s".formatted(name);
  }

  static String unreadable(String name) {
    return "%s cannot be read".formatted(name);
  }

  static String notAFile(String name) {
    return "%s is not a file".formatted(name);
  }

  /**
   * @param bytes of the file
   * @param most the bytes of the largest file that is read
   */
  static String tooLarge(String name, long bytes, long most) {
    return "%s is too large: %s, and %s is the most that is read"
        .formatted(name, Bytes.inWords(bytes), Bytes.inWords(most));
  }

  static String tooLarge(String name) {
    return "%s is too large".formatted(name);
  }

  static String tooLargeToUnpack(String name) {
    return "%s is too large to be unpacked".formatted(name);
  }

  static String broken(String name) {
    return "%s is broken".formatted(name);
  }

  static String openQuote(String name) {
    return "%s is broken: a quoted cell does not end".formatted(name);
  }

  static String empty(String name) {
    return "%s is empty".formatted(name);
  }

  static String noRows(String name) {
    return "%s has no rows".formatted(name);
  }

  static String severalColumns(String name, String column) {
    return "%s has several columns %s".formatted(name, column);
  }

  static String noColumn(String name, String column, List<String> header) {
    return "%s has no column %s; %s".formatted(name, column, SuggestedName.instead(column, header));
  }

  /**
   * @param line from 1
   * @param wrong {@link #raggedLine}, {@link #emptyCell} or {@link #noNumber}
   */
  static String wrongLine(String name, long line, String wrong) {
    return "%s, line %d%s".formatted(name, line, wrong);
  }

  static String raggedLine(int cells, int columns) {
    return " has %s, and the header has %d"
        .formatted(cells == 1 ? "one cell" : cells + " cells", columns);
  }

  static String emptyCell(String column) {
    return ": the cell of " + column + " is empty";
  }

  static String noNumber(String cell) {
    return ": “%s” is not a number".formatted(CellExcerpt.of(cell));
  }

  static String noImage(String name) {
    return "%s is no image of a known kind, such as PNG or JPEG".formatted(name);
  }

  static String damagedImage(String name) {
    return "%s is a damaged image".formatted(name);
  }

  static String tooManyPixels(String name, long columns, long rows, long most) {
    return "%s has %d x %d pixels: at most %d are read".formatted(name, columns, rows, most);
  }

  static String noNpy(String name) {
    return "%s is no npy file".formatted(name);
  }

  static String brokenHeader(String name) {
    return "the header of %s is broken".formatted(name);
  }

  static String noRealNumbers(String name) {
    return "%s does not hold real numbers".formatted(name);
  }

  static String endsEarly(String name, int present, NumericArray promised) {
    return "%s ends after %d numbers, and its header promises %s"
        .formatted(name, present, promised.inWords());
  }

  static String noNpz(String name) {
    return "%s is no npz file".formatted(name);
  }

  static String noEntry(String name, String entry, Collection<String> others) {
    return "%s has no %s; %s".formatted(name, entry, SuggestedName.instead(entry, others));
  }

  static String notFinite(String name, double value) {
    return "%s holds %s".formatted(name, Double.isNaN(value) ? "NaN" : "an infinite number");
  }

  static String nearest(String name) {
    return "did you mean %s?".formatted(CellExcerpt.of(name));
  }

  /**
   * @param more how many there are besides
   */
  static String known(String names, int more) {
    return "there is " + names + (more == 0 ? "" : " and %,d more".formatted(more));
  }
}
