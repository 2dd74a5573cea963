package unfold.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folders where the system wants programs to keep what is a user's: those of the XDG base
 * directories, {@code Application Support} of macOS, the application data of Windows.
 */
enum UserFolder {
  /** What a window had open, and journals. */
  STATE("LOCALAPPDATA", "XDG_STATE_HOME", ".local/state"),
  SETTINGS("APPDATA", "XDG_CONFIG_HOME", ".config");

  private final String windows;
  private final String linux;
  private final String home;

  /**
   * @param windows and {@code linux} the variables of the environment that name the folder
   * @param home the folder within the home of the user where Linux has none such
   */
  UserFolder(String windows, String linux, String home) {
    this.windows = windows;
    this.linux = linux;
    this.home = home;
  }

  /** The folder of this user; empty where there is no home. */
  Optional<Path> usual() {
    return of(
        System.getProperty("os.name", ""), System.getProperty("user.home", ""), System.getenv());
  }

  Optional<Path> of(String system, String user, Map<String, String> environment) {
    String os = system.toLowerCase(Locale.ROOT);
    Stream<Optional<Path>> places =
        os.startsWith("windows")
            ? Stream.of(path(environment.get(windows), "Unfold"))
            : os.startsWith("mac")
                ? Stream.of(path(user, "Library/Application Support/Unfold"))
                : Stream.of(path(environment.get(linux), "unfold"), path(user, home + "/unfold"));
    return places.flatMap(Optional::stream).findFirst();
  }

  /** A folder within another; empty unless that is an absolute path. */
  private static Optional<Path> path(@Nullable String folder, String within) {
    try {
      return Optional.ofNullable(folder)
          .filter(it -> !it.isEmpty())
          .map(Path::of)
          .filter(Path::isAbsolute)
          .map(it -> it.resolve(within));
    } catch (InvalidPathException strange) {
      return Optional.empty();
    }
  }
}
