package unfold.house;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, run among Javas that only say who they are. */
@DisabledOnOs(OS.WINDOWS)
class LaunchScriptTest {
  private static final String NEEDS_JAVA =
      "unfold: needs Java 25 or newer; set JAVA_HOME to the folder of one";

  @TempDir Path folder;

  @BeforeEach
  void install() throws IOException {
    Files.createDirectories(folder.resolve("unfold/lib"));
    Path script = Files.createDirectories(folder.resolve("unfold/bin")).resolve("unfold");
    executable(script, Files.readString(Path.of("src/main/launch/unfold")));
  }

  @Test
  void javaHomeComesFirst() throws Exception {
    builtWith(java("built", "25.0.1"));
    assertThat(run(java("home", "26"), java("path", "25"))).startsWith("home");
  }

  @Test
  void anOldJavaHomeGivesWayToTheJavaOnThePath() throws Exception {
    builtWith(java("built", "25.0.1"));
    assertThat(run(java("home", "17.0.15"), java("path", "25"))).startsWith("path");
  }

  @Test
  void whereBothAreOldTheJdkOfTheBuildIsTaken() throws Exception {
    builtWith(java("built", "25.0.1"));
    assertThat(run(java("home", "1.8.0_402"), java("path", "24.0.2"))).startsWith("built");
  }

  @Test
  void aJavaWithoutAReleaseFileIsAskedItself() throws Exception {
    Path home = java("home", "25.0.3");
    Files.delete(home.resolve("release"));
    assertThat(run(home, java("path", "17"))).startsWith("home");
  }

  @Test
  void whereThereIsNoneOneLineSaysSo() throws Exception {
    assertThat(run(null, java("path", "17"))).containsExactly(NEEDS_JAVA, "1");
    builtWith(folder.resolve("gone"));
    assertThat(run(folder.resolve("nowhere"), java("path", "17"))).containsExactly(NEEDS_JAVA, "1");
  }

  @Test
  void argumentsArriveAsTypedAndTheExitStatusIsKept() throws Exception {
    assertThat(run(java("home", "25"), java("path", "17"), "draw", "my file.rec", "", "*"))
        .endsWith("unfold.app.Launcher", "draw", "my file.rec", "", "*", "7");
  }

  @Test
  void aLinkToTheScriptFindsTheJars() throws Exception {
    Path link = Files.createDirectory(folder.resolve("links")).resolve("unfold");
    Files.createSymbolicLink(link, Path.of("../unfold/bin/unfold"));
    Path lib = folder.resolve("unfold/lib").toRealPath();
    assertThat(lines(link, java("home", "25"), java("path", "17")))
        .contains("@" + lib.resolve("options"), lib.resolve("unfold.jar").toString());
  }

  @Test
  void whereTheLocaleIsNotUtf8JavaReadsNamesAsUtf8AllTheSame() throws Exception {
    Path home = java("home", "25");
    executable(home.resolve("bin/java"), "#!/bin/sh\necho \"locale $LC_ALL\"\n");
    assertThat(run(home, java("path", "17"))).containsExactly("locale C.UTF-8", "0");
  }

  private void builtWith(Path java) throws IOException {
    Files.writeString(folder.resolve("unfold/lib/jdk"), java + "\n");
  }

  /** A Java whose program prints its name and then its arguments, a line each, and exits with 7. */
  private Path java(String name, String version) throws IOException {
    Path java = Files.createDirectories(folder.resolve(name).resolve("bin")).resolve("java");
    String says = "echo 'openjdk version \"%s\" 2025-09-16' >&2".formatted(version);
    executable(
        java,
        """
        #!/bin/sh
        [ "$1" = -version ] && { %s; exit 0; }
        echo %s; for argument; do echo "$argument"; done; exit 7
        """
            .formatted(says, name));
    Files.writeString(
        folder.resolve(name).resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
    return folder.resolve(name);
  }

  private static void executable(Path file, String text) throws IOException {
    Files.setPosixFilePermissions(Files.writeString(file, text), fromString("rwxr-xr-x"));
  }

  private List<String> run(@Nullable Path javaHome, Path onPath, String... arguments)
      throws IOException, InterruptedException {
    return lines(folder.resolve("unfold/bin/unfold"), javaHome, onPath, arguments);
  }

  /** What the script prints, and last its exit status. */
  private List<String> lines(Path script, @Nullable Path javaHome, Path onPath, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", javaHome == null ? "" : javaHome.toString());
    builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_CTYPE", "LANG"));
    builder.environment().put("PATH", onPath.resolve("bin") + ":/usr/bin:/bin");
    Process process = builder.start();
    List<String> lines = new ArrayList<>(process.inputReader().readAllLines());
    lines.add(String.valueOf(process.waitFor()));
    return lines;
  }
}
