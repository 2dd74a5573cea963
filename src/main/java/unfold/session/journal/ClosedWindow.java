package unfold.session.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.export.sheet.AtomicFile;
import unfold.result.Result;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.file.AsideFile;
import unfold.session.file.NearestEdits;

/** The state of the window that was closed last, with which the next one begins. */
public final class ClosedWindow {
  private static final String NAME = "closed.json";

  private ClosedWindow() {}

  /**
   * Keeps the state of a window that is closed, in place of the one before. If that has changes
   * which are not saved and which this one knows nothing of, it becomes a journal that is left.
   *
   * @param seen when the state was kept that this window began with, if it did
   */
  public static Result<Path> keep(Path folder, JournalEntry entry, Optional<Instant> seen) {
    Path file = folder.resolve(NAME);
    Optional<JournalEntry> before = last(folder);
    try {
      if (before.filter(it -> isLost(it, entry, seen)).isPresent()) {
        AsideFile.move(file, Journal.anotherIn(folder));
      } else if (before.isEmpty() && Files.exists(file)) {
        AsideFile.move(file);
      }
    } catch (IOException stays) {
      return Result.failed(JournalSentences.inTheWay(file));
    }
    return AtomicFile.write(file, out -> out.write(JournalJson.of(entry)));
  }

  private static boolean isLost(JournalEntry before, JournalEntry now, Optional<Instant> seen) {
    Document last = before.history().present();
    List<Document> kept = kept(now.history());
    boolean goesOn =
        seen.filter(before.kept()::equals).isPresent()
            && kept.stream().anyMatch(it -> it.origin().equals(last.origin()));
    return last.isUnsaved() && !goesOn && !kept.contains(last);
  }

  private static List<Document> kept(History history) {
    return Stream.of(
            NearestEdits.of(history.past().reversed()),
            List.of(history.present()),
            NearestEdits.of(history.future()))
        .flatMap(List::stream)
        .toList();
  }

  /** What was kept; empty if nothing was, or nothing that this program can read. */
  public static Optional<JournalEntry> last(Path folder) {
    return JournalJson.file(folder.resolve(NAME));
  }

  /**
   * Sets aside what was kept if this program cannot read it.
   *
   * @return the sentence on that; empty if all is well
   */
  public static Optional<String> setAside(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file) || last(folder).isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(JournalSentences.setAside(AsideFile.move(file)));
    } catch (IOException stays) {
      return Optional.of(JournalSentences.unreadable(file));
    }
  }
}
