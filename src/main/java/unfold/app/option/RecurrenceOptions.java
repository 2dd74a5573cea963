package unfold.app.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import unfold.chain.AllowedFiles;
import unfold.trace.Precision;
import unfold.trace.RecordingLimit;

/** The options of every command that works on a recurrence. */
public final class RecurrenceOptions {
  private static final String TIME = "t";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--tau",
      paramLabel = "N",
      converter = Converters.Whole.class,
      description = "The last step, in place of what the text or its data says.")
  private @Nullable Integer tau;

  @Option(
      names = "--extent",
      paramLabel = "AXIS=N",
      split = ",",
      converter = Converters.Extent.class,
      description = "The last index of each axis: i=3,j=4.")
  private List<Converters.Named<Integer>> extents = new ArrayList<>();

  @Option(
      names = "--seed",
      paramLabel = "S",
      converter = Converters.Seed.class,
      description = "What all draws follow from (default: 1).")
  private @Nullable Long seed;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      converter = Converters.Setting.class,
      description = {
        "In place of what the text says; may be repeated.",
        "theta=3.9, n=64 (a size), W=weights.npz:W, x=words:\"I went\", x=chars:abcab,",
        "W=*1.25 (a parameter: a multiple of what the text says)"
      })
  private List<Converters.Named<String>> settings = new ArrayList<>();

  @Option(
      names = "--allow-files",
      description = "Let the text read files outside its folder, and a figure files at all.")
  private boolean allowFiles;

  @Option(
      names = "--limit",
      paramLabel = "BYTES",
      converter = Converters.Memory.class,
      description = "The most that may be recorded, as 2GB (default: a quarter of the memory).")
  private @Nullable Long limit;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      converter = Converters.Type.class,
      description = "float32 or float64 (default: float64).")
  private Precision type = Precision.FLOAT64;

  @Option(names = "--quiet", description = "Neither notes nor progress.")
  private boolean quiet;

  /**
   * The last index of each axis that is set.
   *
   * @throws ParameterException if one is set twice
   */
  public Map<String, Integer> extents() {
    Map<String, Integer> all = new LinkedHashMap<>();
    extents.forEach(it -> put(all, it.name(), it.value()));
    if (tau != null) {
      put(all, TIME, tau);
    }
    return all;
  }

  /**
   * The values set in place of those in the text. A file of the folder is named in full, since the
   * text may have another place.
   *
   * @throws ParameterException if a name is set twice
   */
  public Map<String, String> settings(Path folder) {
    Map<String, String> all = new LinkedHashMap<>();
    settings.forEach(it -> put(all, it.name(), inFull(it.value(), folder)));
    return all;
  }

  /** The settings as typed, for a file that is given away: no folder of the machine is in them. */
  public Map<String, String> typedSettings() {
    Map<String, String> all = new LinkedHashMap<>();
    settings.forEach(it -> all.put(it.name(), it.value()));
    return all;
  }

  private static String inFull(String value, Path folder) {
    String file = file(value);
    return typedFile(file, folder).map(it -> it + value.substring(file.length())).orElse(value);
  }

  private static String file(String value) {
    int colon = value.lastIndexOf(':');
    return colon < 0 ? value : value.substring(0, colon);
  }

  private static Optional<Path> typedFile(String file, Path folder) {
    try {
      return Optional.of(folder.resolve(file).toAbsolutePath()).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * The files that may be read wherever they lie: those that were typed themselves, or all.
   *
   * @param folder that of relative paths
   */
  public AllowedFiles allowed(Path folder) {
    Set<Path> typed =
        settings.stream()
            .flatMap(it -> typedFile(file(it.value()), folder).stream())
            .flatMap(it -> real(it).stream())
            .collect(Collectors.toSet());
    return allowFiles ? AllowedFiles.ALL : AllowedFiles.NONE.allowing(typed);
  }

  private static Optional<Path> real(Path file) {
    try {
      return Optional.of(file.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private <V> void put(Map<String, V> all, String name, V value) {
    if (all.putIfAbsent(name, value) != null && command != null) {
      throw new ParameterException(command.commandLine(), OptionMessages.setTwice(name));
    }
  }

  public Optional<Long> seed() {
    return Optional.ofNullable(seed);
  }

  /** The most that may be recorded, in bytes. */
  public long limit() {
    return limit == null ? RecordingLimit.usual() : limit;
  }

  public Precision type() {
    return type;
  }

  public boolean quiet() {
    return quiet;
  }
}
