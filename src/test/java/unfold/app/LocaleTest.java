package unfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unfold.house.FolderContents;

/** What the program says and writes where other letters, digits and hours are usual. */
class LocaleTest {
  private static final String MISTAKEN = "TITLE \"İI ıi\"\ns(t) = SIGMOID(s(t-1)) / 1,5\n";

  private static final List<String> COMMANDS =
      List.of(
          "check mistaken.rec",
          "simulate lstm -o trace.csv",
          "draw lstm --view circuit -o figure.SVG -o figure.tex -o figure.dot");

  @TempDir Path folder;

  @Test
  @Timeout(600)
  void itIsTheSameInEveryLocaleAndTimeZone() throws Exception {
    Map<String, ByteBuffer> english = made("en", "US", "", "UTC");
    assertThat(english).hasSize(8);
    assertThat(made("ar", "EG", "u-nu-arab", "Asia/Kathmandu")).isEqualTo(english);
    assertThat(made("tr", "TR", "u-nu-thai", "America/Caracas")).isEqualTo(english);
  }

  private Map<String, ByteBuffer> made(
      String language, String country, String extensions, String zone) throws Exception {
    Path there = Files.createDirectory(folder.resolve(language));
    Files.writeString(there.resolve("mistaken.rec"), MISTAKEN);
    for (String arguments : COMMANDS) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("-Duser.language=" + language);
      command.add("-Duser.country=" + country);
      command.add("-Duser.extensions=" + extensions);
      command.add("-Duser.timezone=" + zone);
      command.add("-XX:TieredStopAtLevel=1");
      command.add("--enable-native-access=ALL-UNNAMED");
      command.add("--sun-misc-unsafe-memory-access=allow");
      command.addAll(List.of("-cp", classPath(), Launcher.class.getName()));
      command.addAll(List.of(arguments.split(" ")));
      File said = there.resolve(arguments.split(" ")[0] + ".said").toFile();
      new ProcessBuilder(command)
          .directory(there.toFile())
          .redirectErrorStream(true)
          .redirectOutput(said)
          .start()
          .waitFor();
    }
    return FolderContents.of(there);
  }

  /** The class path as seen from another folder. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(it -> Path.of(it).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
