package unfold.app;

import picocli.CommandLine.ITypeConverter;
import unfold.export.FigureFormat;

/**
 * Where a figure goes, in the format that its ending says.
 *
 * @param path {@code -} with or without an ending for standard output
 */
record FigureFile(String path, FigureFormat format) {
  private static final String STANDARD_OUTPUT = "-";

  boolean isStandardOutput() {
    return path.equals(STANDARD_OUTPUT) || path.equals(STANDARD_OUTPUT + format.ending());
  }

  /** What is to go to standard output and names no format is SVG: a text, as a pipe expects. */
  static final class Converter implements ITypeConverter<FigureFile> {
    @Override
    public FigureFile convert(String typed) {
      return typed.equals(STANDARD_OUTPUT)
          ? new FigureFile(typed, FigureFormat.SVG)
          : FigureFormat.of(typed)
              .map(it -> new FigureFile(typed, it))
              .orElseThrow(
                  () -> Converters.mistake("%s ends in none of %s", typed, FigureFormat.endings()));
    }
  }
}
