package unfold.trace.nd4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import unfold.trace.program.ArithmeticUnavailable;

/**
 * The address space that a limit leaves to this process. OpenBLAS waits without an end for room
 * that is not there, and the process then cannot even be stopped; so it is asked for before.
 */
final class AddressSpace {
  /** The libraries alone; with two processors 680 MB were measured in all. */
  private static final long LIBRARIES = 700_000_000;

  /** The buffers that OpenBLAS keeps for each processor. */
  private static final long BUFFERS = 100_000_000;

  private static final Pattern LIMIT = Pattern.compile("Max address space +(\\d+) .*");
  private static final Pattern USED = Pattern.compile("VmSize:\\s*(\\d+) kB");

  private AddressSpace() {}

  /**
   * Checks that the libraries have room.
   *
   * @throws ArithmeticUnavailable if not
   */
  static void check() {
    long needed = LIBRARIES + BUFFERS * Runtime.getRuntime().availableProcessors();
    OptionalLong limit = number(Path.of("/proc/self/limits"), LIMIT);
    OptionalLong used = number(Path.of("/proc/self/status"), USED);
    if (limit.isPresent() && used.isPresent()) {
      long left = limit.getAsLong() - 1024 * used.getAsLong();
      if (left < needed) {
        throw new ArithmeticUnavailable(Nd4jMessages.noAddresses(Math.max(0, left), needed));
      }
    }
  }

  /** The number on the first line of a form; empty where there is no limit, or no such system. */
  private static OptionalLong number(Path file, Pattern form) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(form::matcher)
          .filter(Matcher::matches)
          .mapToLong(it -> Long.parseLong(it.group(1)))
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}
