package unfold.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java files below a folder of sources, without those that describe packages. */
record Sources(Path root, List<Path> files) {
  static final Sources MAIN = of(Path.of("src", "main", "java"));
  static final Sources TEST = of(Path.of("src", "test", "java"));

  private static final String PACKAGE_INFO = "package-info.java";

  Sources {
    files = List.copyOf(files);
  }

  private static Sources of(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      return new Sources(root, all.filter(Sources::isSource).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".java") && !file.endsWith(PACKAGE_INFO);
  }

  /** All folders with sources in them. */
  List<Path> folders() {
    return files.stream().map(Path::getParent).distinct().toList();
  }

  List<Path> in(Path folder) {
    return files.stream().filter(it -> folder.equals(it.getParent())).toList();
  }

  /** The name of its package, with slashes. */
  String packageOf(Path file) {
    return root.relativize(file).getParent().toString().replace('\\', '/');
  }

  /** The name of its type, without a package. */
  static String simpleName(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  static Path packageInfo(Path folder) {
    return folder.resolve(PACKAGE_INFO);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
