package unfold.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import unfold.app.command.Desktop;
import unfold.app.console.Console;
import unfold.session.file.Opened;

/** Runs commands in this process, as if typed in a folder. */
public record Shell(Path folder, String input, Desktop desktop) {
  /** A desktop on which no window can be opened. */
  private static final Desktop BARE =
      new Desktop() {
        @Override
        public Optional<String> obstacle() {
          return Optional.of("there is no display");
        }

        @Override
        public void open(Opened first) {
          throw new AssertionError("no window can be opened here");
        }

        @Override
        public void reopen(Opened first) {
          open(first);
        }
      };

  /** What came of it. */
  public record Ran(int status, String out, String err) {}

  public static Shell in(Path folder) {
    return new Shell(folder, "", BARE);
  }

  /** With a text on standard input. */
  public Shell with(String text) {
    return new Shell(folder, text, desktop);
  }

  public Shell on(Desktop other) {
    return new Shell(folder, input, other);
  }

  public Ran unfold(String... arguments) {
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status = Program.run(new Console(in, out, err, folder, () -> false), desktop, arguments);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The arguments in one line, set off by single spaces. */
  public Ran line(String arguments) {
    return unfold(arguments.split(" "));
  }
}
