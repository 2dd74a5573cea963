package unfold.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program of the machine that reads our files, as no reader of our own would be a witness. A test
 * that needs one is skipped where there is none, unless the environment says {@code
 * UNFOLD_CHECKERS=required}.
 */
public record Checker(Path program) {
  private static final long PATIENCE = 120;

  /**
   * @param names the same program under its several names
   */
  public static Checker named(String... names) {
    Optional<Path> found = Stream.of(names).flatMap(Checker::find).findFirst();
    boolean required = "required".equals(System.getenv("UNFOLD_CHECKERS"));
    assumeTrue(found.isPresent() || required, names[0] + " is not installed");
    return new Checker(
        found.orElseThrow(() -> new AssertionError(names[0] + " is required and missing")));
  }

  private static Stream<Path> find(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }

  /** Runs it in a folder; what it says is part of the failure if it fails. */
  public String run(Path folder, List<String> arguments) throws IOException, InterruptedException {
    Path said = Files.createTempFile("said", ".txt");
    List<String> command =
        Stream.concat(Stream.of(program.toString()), arguments.stream()).toList();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectOutput(said.toFile())
            .start();
    boolean ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
    process.destroyForcibly();
    String words = Files.readString(said);
    Files.delete(said);
    assertThat(ended).as("%s did not end: %s", command, words).isTrue();
    assertThat(process.exitValue()).as("%s said: %s", command, words).isZero();
    return words;
  }
}
