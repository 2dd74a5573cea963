package unfold.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder where the system wants programs to keep their state for a user: that of the XDG base
 * directories, {@code Application Support} of macOS, {@code LOCALAPPDATA} of Windows.
 */
final class StateFolder {
  private StateFolder() {}

  /** The folder of this user; empty where there is no home. */
  static Optional<Path> usual() {
    return of(
        System.getProperty("os.name", ""), System.getProperty("user.home", ""), System.getenv());
  }

  static Optional<Path> of(String system, String home, Map<String, String> environment) {
    String os = system.toLowerCase(Locale.ROOT);
    Stream<Optional<Path>> places =
        os.startsWith("windows")
            ? Stream.of(path(environment.get("LOCALAPPDATA"), "Unfold"))
            : os.startsWith("mac")
                ? Stream.of(path(home, "Library/Application Support/Unfold"))
                : Stream.of(
                    path(environment.get("XDG_STATE_HOME"), "unfold"),
                    path(home, ".local/state/unfold"));
    return places.flatMap(Optional::stream).findFirst();
  }

  /** A folder within another; empty unless that is an absolute path. */
  static Optional<Path> path(@Nullable String folder, String within) {
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
