package unfold.app.option;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/**
 * The file or folder that a trace is written to, in the format of its ending.
 *
 * @param path for {@link Format#FOLDER} a folder
 */
public record TraceFile(String path, Format format) {
  public enum Format {
    JSON(".json"),
    NPZ(".npz"),
    CSV(".csv"),
    /** A table for each set of axes. */
    FOLDER("/");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }
  }

  public static final class Converter implements ITypeConverter<TraceFile> {
    @Override
    public TraceFile convert(String typed) {
      return Arrays.stream(Format.values())
          .filter(it -> typed.toLowerCase(Locale.ROOT).endsWith(it.ending))
          .findFirst()
          .map(it -> new TraceFile(typed, it))
          .orElseThrow(
              () -> Converters.mistake(OptionMessages.endsInNoneOf(typed, ".json, .npz, .csv, /")));
    }
  }
}
