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
 * The file or stream that a figure is written to, in the format of its ending.
 *
 * @param path {@code -} with or without an ending for standard output
 */
public record FigureFile(String path, FigureFormat format) {
  private static final String STANDARD_OUTPUT = "-";

  public boolean isStandardOutput() {
    return path.equals(STANDARD_OUTPUT) || path.equals(STANDARD_OUTPUT + format.ending());
  }

  /**
   * Checks that no two figures go to one place, where neither would be whole.
   *
   * @param folder that of relative paths
   * @throws ParameterException if two do
   */
  public static void check(List<FigureFile> files, Path folder, @Nullable CommandSpec command) {
    Set<String> places = new HashSet<>();
    for (FigureFile file : files) {
      if (!places.add(file.place(folder)) && command != null) {
        String name = file.isStandardOutput() ? OptionMessages.standardOutput() : file.path;
        throw new ParameterException(command.commandLine(), OptionMessages.outputTwice(name));
      }
    }
  }

  /** The place that a path means, the same however it is written. */
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

  /** The converter of a path; standard output without a format is SVG, a text as pipes expect. */
  public static final class Converter implements ITypeConverter<FigureFile> {
    @Override
    public FigureFile convert(String typed) {
      return typed.equals(STANDARD_OUTPUT)
          ? new FigureFile(typed, FigureFormat.SVG)
          : FigureFormat.of(typed)
              .map(it -> new FigureFile(typed, it))
              .orElseThrow(() ->
                  Converters.mistake(OptionMessages.endsInNoneOf(typed, FigureFormat.endings())));
    }
  }
}
