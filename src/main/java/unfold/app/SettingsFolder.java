package unfold.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder where the system wants programs to keep the settings of a user: that of the XDG base
 * directories, {@code Application Support} of macOS, {@code APPDATA} of Windows.
 */
final class SettingsFolder {
  private SettingsFolder() {}

  /** The folder of this user; empty where there is no home. */
  static Optional<Path> usual() {
    return of(
        System.getProperty("os.name", ""), System.getProperty("user.home", ""), System.getenv());
  }

  static Optional<Path> of(String system, String home, Map<String, String> environment) {
    String os = system.toLowerCase(Locale.ROOT);
    Stream<Optional<Path>> places =
        os.startsWith("windows")
            ? Stream.of(StateFolder.path(environment.get("APPDATA"), "Unfold"))
            : os.startsWith("mac")
                ? Stream.of(StateFolder.path(home, "Library/Application Support/Unfold"))
                : Stream.of(
                    StateFolder.path(environment.get("XDG_CONFIG_HOME"), "unfold"),
                    StateFolder.path(home, ".config/unfold"));
    return places.flatMap(Optional::stream).findFirst();
  }
}
