package unfold.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * A program in a process of its own that says what it has done, line by line, until it is killed.
 */
public final class KilledProgram implements AutoCloseable {
  /** A command under which it runs, such as a tracer that delays what it asks of the system. */
  private static final String UNDER = System.getProperty("unfold.kills.under", "");

  private static final int LONGEST_STOP = 30;

  private final Process process;
  private final BufferedReader lines;
  private String last = "";

  private KilledProgram(Process process) {
    this.process = process;
    this.lines = process.inputReader();
  }

  /** How often a program is killed: so many times, or as often as {@code unfold.kills} says. */
  public static int times(int usual) {
    return Integer.getInteger("unfold.kills", usual);
  }

  /** Starts a program, and returns once it has said its first line. */
  public static KilledProgram start(Class<?> main, Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    Arrays.stream(UNDER.split(" ")).filter(it -> !it.isEmpty()).forEach(command::add);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
    command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("--sun-misc-unsafe-memory-access=allow"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(main.getName(), folder.toString()));
    File said = new File("target", main.getSimpleName() + ".said");
    KilledProgram program =
        new KilledProgram(
            new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(said))
                .start());
    assertThat(program.next()).as("the first line; see %s", said).isTrue();
    return program;
  }

  /** Waits for another line; false after the last. */
  public boolean next() throws IOException {
    String line = lines.readLine();
    if (line != null) {
      last = line;
    }
    return line != null;
  }

  /**
   * Lets it run on for a time at random, half of the times with a stop on the way, and kills it.
   *
   * @return the last line it said
   */
  public String kill(Random moments, Duration longest) throws IOException, InterruptedException {
    if (moments.nextBoolean()) {
      sleep(moments.nextLong(1 + longest.toNanos() / 2));
      signal("STOP");
      sleep(moments.nextLong(TimeUnit.MILLISECONDS.toNanos(LONGEST_STOP)));
      signal("CONT");
      sleep(moments.nextLong(1 + longest.toNanos() / 2));
    } else {
      sleep(moments.nextLong(1 + longest.toNanos()));
    }
    close();
    while (next()) {
      // what it said before it died
    }
    return last;
  }

  private static void sleep(long nanoseconds) throws InterruptedException {
    Thread.sleep(Duration.ofNanos(nanoseconds));
  }

  private void signal(String name) throws IOException, InterruptedException {
    if (!System.getProperty("os.name").startsWith("Windows")) {
      String pid = Long.toString(program().pid());
      new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor();
    }
  }

  /** The program itself, whatever it runs under. */
  private ProcessHandle program() {
    return process.children().findFirst().orElse(process.toHandle());
  }

  @Override
  public void close() throws InterruptedException {
    program().destroyForcibly();
    process.waitFor();
  }
}
