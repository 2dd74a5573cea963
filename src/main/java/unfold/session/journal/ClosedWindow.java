package unfold.session.journal;

import java.nio.file.Path;
import java.util.Optional;
import unfold.export.sheet.AtomicFile;
import unfold.result.Result;

/** The state of the window that was closed last, so that it can still be undone to. */
public final class ClosedWindow {
  private static final String NAME = "closed.json";

  private ClosedWindow() {}

  /** Keeps the state of a window that is closed, in place of the one before. */
  public static Result<Path> keep(Path folder, JournalEntry entry) {
    return AtomicFile.write(folder.resolve(NAME), out -> out.write(JournalJson.of(entry)));
  }

  /** What was kept; empty if nothing was, or nothing that this program can read. */
  public static Optional<JournalEntry> last(Path folder) {
    return JournalJson.file(folder.resolve(NAME));
  }
}
