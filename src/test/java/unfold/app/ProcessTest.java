package unfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows. */
@Timeout(120)
class ProcessTest {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir Path folder;

  private Process start(String... arguments) throws IOException {
    String classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(it -> Path.of(it).toAbsolutePath().toString())
            .reduce((left, right) -> left + File.pathSeparator + right)
            .orElseThrow();
    List<String> command =
        new ArrayList<>(
            List.of(
                JAVA.toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.language=ar",
                "-cp",
                classPath,
                Launcher.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().remove("JAVA_TOOL_OPTIONS");
    process.environment().put("LC_ALL", "C");
    return process.start();
  }

  private static String rest(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReaderWhoLeavesEndsTheCommandWithoutAWord() throws Exception {
    Process process = start("simulate", "elman", "--tau", "200000");
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).startsWith("     t");
    }
    assertThat(rest(process)).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void stoppedFromOutsideItLeavesNoPieces() throws Exception {
    Process process = start("draw", "rnn", "--tau", "100000", "-o", "figure.svg");
    while (process.isAlive() && isEmpty(folder)) {
      Thread.sleep(20);
    }
    assertThat(process.isAlive()).isTrue();
    process.destroy();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(folder).isEmptyDirectory();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  @Test
  void resultsAndMistakesAreUtf8WhateverTheLocale() throws Exception {
    Files.writeString(folder.resolve("a.rec"), "title \"Größe → θ\"\nθ(t) = θ(t-1)\n");
    Process process = start("show", "a.rec", "--tau", "1000");
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(out)
        .startsWith("title \"Größe → θ\"\nθ(t) = θ(t-1)\n")
        .endsWith("unfolded for t = 1..1000: 1,000 nodes, 999 edges\n");
    assertThat(rest(process)).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  @EnabledOnOs(OS.LINUX) // elsewhere Java spells every name
  void aNameThatTheLocaleCannotSpellIsNoFaultOfTheProgram() throws Exception {
    Process process = start("simulate", "dynamical", "-o", "größe.json");
    assertThat(rest(process)).startsWith("unfold: gr").contains("is no path").hasLineCount(1);
    assertThat(process.waitFor()).isEqualTo(1);
  }

  @Test
  void theExitStatusIsThatOfTheCommand() throws Exception {
    Process process = start("list", "--all");
    assertThat(rest(process)).startsWith("unfold: there is no option --all");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  @Test
  void listingTheGalleryLoadsNeitherWindowNorNumbersNorLayout() throws Exception {
    assertThat(loadedBy("list")).isNotEmpty().noneMatch(ProcessTest::isHeavy);
    assertThat(loadedBy("check", "lstm")).isNotEmpty().noneMatch(ProcessTest::isHeavy);
  }

  private static boolean isHeavy(String line) {
    return Stream.of("javafx.", "org.nd4j.", "org.bytedeco.", "org.eclipse.elk.", "java.awt.")
        .anyMatch(line::contains);
  }

  private List<String> loadedBy(String... arguments) throws Exception {
    Path log = folder.resolve("classes.log");
    List<String> command = new ArrayList<>();
    command.add(JAVA.toString());
    command.add("-Xlog:class+load:file=" + log);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Launcher.class.getName());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    return Files.readAllLines(log);
  }
}
