package unfold.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The program that DOT files are for. Where it is missing a test is skipped, if it may be. */
public final class Graphviz {
  private Graphviz() {}

  /** What it draws, having nothing to complain about. */
  public static Optional<String> svg(String dot) throws IOException {
    assumeTrue(isHere() || isRequired(), "Graphviz is not installed");
    Path in = Files.writeString(Files.createTempFile("graph", ".dot"), dot);
    Path out = Files.createTempFile("graph", ".svg");
    Path complaints = Files.createTempFile("graph", ".txt");
    try {
      Process process =
          new ProcessBuilder("dot", "-Tsvg", in.toString(), "-o", out.toString())
              .redirectError(complaints.toFile())
              .start();
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
      assertThat(Files.readString(complaints).lines().filter(line -> !isOfItsOwn(line))).isEmpty();
      assertThat(process.exitValue()).isZero();
      return Optional.of(Files.readString(out, StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      Files.delete(in);
      Files.delete(out);
      Files.delete(complaints);
    }
  }

  /** A weakness of its routing of splines, which it gets over. */
  private static boolean isOfItsOwn(String complaint) {
    return complaint.isBlank() || complaint.contains("Unable to reclaim box space");
  }

  private static boolean isRequired() {
    return "required".equals(System.getenv("UNFOLD_CHECKERS"));
  }

  private static boolean isHere() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(it -> !it.isEmpty())
        .anyMatch(it -> Files.isExecutable(Path.of(it, "dot")));
  }
}
