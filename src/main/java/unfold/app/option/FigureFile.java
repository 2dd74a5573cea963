package unfold.app.option;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import unfold.export.FigureFormat;

/**
 * Where a figure goes, in the format that its ending says.
 *
 * @param path {@code -} with or without an ending for standard output
 */
public record FigureFile(String path, FigureFormat format) {
  private static final String STANDARD_OUTPUT = "-";

  public boolean isStandardOutput() {
    return path.equals(STANDARD_OUTPUT) || path.equals(STANDARD_OUTPUT + format.ending());
  }

  /**
   * @param folder what relative paths are relative to
   * @throws ParameterException if two go to one place, where neither would be whole
   */
  public static void check(List<FigureFile> files, Path folder, @Nullable CommandSpec command) {
    Set<String> places = new HashSet<>();
    for (FigureFile file : files) {
      if (!places.add(file.place(folder)) && command != null) {
        String name = file.isStandardOutput() ? "standard output" : file.path;
        throw new ParameterException(
            command.commandLine(), "--output: %s is given twice".formatted(name));
      }
    }
  }

  /** One word for one place, however it is written. */
  private String place(Path folder) {
    if (isStandardOutput()) {
      return STANDARD_OUTPUT;
    }
    try {
      return folder.resolve(path).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return path;
    }
  }

  /** What is to go to standard output and names no format is SVG: a text, as a pipe expects. */
  public static final class Converter implements ITypeConverter<FigureFile> {
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
