package unfold.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import unfold.export.sheet.TemporaryFolder;

/**
 * A home for one run, where the user has none that can be written into. Java then calls it {@code
 * ?}, and libraries would unpack themselves into a folder of that name, or say that they cannot.
 */
final class TemporaryHome {
  private static final String PROPERTY = "user.home";

  private TemporaryHome() {}

  /** Makes a home if there is none; it is deleted when the program ends. */
  static void insteadOfNone() {
    if (!isHome(System.getProperty(PROPERTY, ""))) {
      try {
        System.setProperty(PROPERTY, TemporaryFolder.make().toString());
      } catch (IOException noTemporaryFolder) {
        // whoever needs one says so
      }
    }
  }

  private static boolean isHome(String folder) {
    try {
      Path home = Path.of(folder);
      return home.isAbsolute() && Files.isDirectory(home) && Files.isWritable(home);
    } catch (InvalidPathException strange) {
      return false;
    }
  }
}
