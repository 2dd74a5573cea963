package unfold.session.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Renames files that the program cannot read or may not write over, so that they are not lost. */
public final class AsideFile {
  private AsideFile() {}

  /**
   * Renames a file, to a name beside it that no other has: {@code settings-aside-1.json}.
   *
   * @throws IOException if it has to stay as it is
   */
  public static Path move(Path file) throws IOException {
    int number = 1;
    while (Files.exists(aside(file, number))) {
      number++;
    }
    return move(file, aside(file, number));
  }

  /**
   * Renames a file to a name that no other has.
   *
   * @throws IOException if it has to stay as it is
   */
  public static Path move(Path file, Path to) throws IOException {
    return Files.move(file, to);
  }

  private static Path aside(Path file, int number) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return file.resolveSibling(name.substring(0, dot) + "-aside-" + number + name.substring(dot));
  }
}
