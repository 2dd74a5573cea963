package unfold.app.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import unfold.export.sheet.AtomicFile;
import unfold.result.Result;

/**
 * The standard streams and current folder of a command. All text is UTF-8 on every machine, and a
 * terminal obeys none of it.
 */
public final class Console {
  public static final int DONE = 0;
  public static final int INPUT_WRONG = 1;
  static final int COMMAND_LINE_WRONG = 2;

  private final InputStream in;
  private final StandardOutput sink;
  private final PrintWriter styled;
  private final PrintWriter out;
  private final PrintWriter terminalErr;
  private final PrintWriter err;
  private final Path folder;
  private final BooleanSupplier terminal;

  /**
   * @param folder what relative paths are relative to
   * @param terminal whether a person sees what is written to {@code err}
   */
  public Console(
      InputStream in, OutputStream out, OutputStream err, Path folder, BooleanSupplier terminal) {
    this.in = in;
    this.sink = new StandardOutput(new BufferedOutputStream(out, 1 << 16));
    this.styled = new PrintWriter(sink, false, StandardCharsets.UTF_8);
    this.out = new PrintWriter(new HarmlessWriter(styled));
    this.terminalErr = new PrintWriter(err, true, StandardCharsets.UTF_8);
    this.err = new PrintWriter(new HarmlessWriter(terminalErr), true);
    this.folder = folder;
    this.terminal = terminal;
  }

  public static Console ofProcess() {
    // System.out would swallow a full disk
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    return new Console(System.in, out, System.err, Path.of(""), LibC::isErrorTerminal);
  }

  public InputStream in() {
    return in;
  }

  /** The stream of the program's own words about itself, in which a terminal obeys styles. */
  public PrintWriter styled() {
    return styled;
  }

  /** The stream of results and of nothing else. */
  public PrintWriter out() {
    return out;
  }

  /** The stream of all that is no result. */
  public PrintWriter err() {
    return err;
  }

  /** Writes a result to standard output as it is made, until nobody reads it any more. */
  public Result<AtomicFile.Content> stream(AtomicFile.Content result) {
    out.flush();
    try {
      result.write(sink);
    } catch (IOException e) {
      if (!sink.hasFailed()) {
        return Complaint.of(String.valueOf(e.getMessage()));
      }
      // the sink remembers why
    }
    return Result.of(result);
  }

  public Path folder() {
    return folder;
  }

  /** The path of a file or folder that the command line names. */
  public Result<Path> path(String typed) {
    try {
      return Result.of(folder.resolve(typed));
    } catch (InvalidPathException e) {
      return Complaint.of(ConsoleMessages.noPath(typed));
    }
  }

  /** Prints a text as the result, or what is wrong. */
  public int print(Result<String> text) {
    return finish(
        text,
        it -> {
          out.print(it);
          return DONE;
        });
  }

  /**
   * Ends a command with the value of its result, or prints why there is none.
   *
   * @param last the work left to do with the value
   * @return the exit status
   */
  public <T> int finish(Result<T> result, Function<T, Integer> last) {
    return switch (result) {
      case Result.Success<T>(T value) -> last.apply(value);
      case Result.Failure<T>(List<String> lines) -> {
        lines.forEach(err::println);
        yield INPUT_WRONG;
      }
    };
  }

  /**
   * The progress of a work on a terminal, shown after a second.
   *
   * @param quiet whether nothing is to be said in any case
   */
  public TerminalProgress progress(boolean quiet) {
    return new TerminalProgress(
        terminalErr, () -> !quiet && terminal.getAsBoolean(), Duration.ofSeconds(1));
  }

  /**
   * Writes out what is still held back.
   *
   * @return the status, or a worse one if the results did not all arrive
   */
  public int close(int status) {
    out.flush();
    sink.complaint().ifPresent(it -> err.println(ConsoleMessages.outputFailed(it)));
    err.flush();
    return sink.complaint().isPresent() ? Math.max(status, INPUT_WRONG) : status;
  }
}
