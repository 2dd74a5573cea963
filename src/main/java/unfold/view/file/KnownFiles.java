package unfold.view.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import unfold.result.Result;
import unfold.session.Content;
import unfold.session.Origin;
import unfold.session.file.Opened;
import unfold.session.file.RecurrenceReader;

/** The files as they were when they were last opened, saved or looked at here. */
public final class KnownFiles {
  /** What became of a file since. */
  enum State {
    SAME,
    CHANGED,
    /** Changed into something that cannot be opened. */
    UNREADABLE,
    GONE
  }

  /** The stamp of no file. */
  static final String GONE = "";

  /** What was found of a file when it was read last. */
  private record Found(String stamp, Content known, State state) {}

  private final Map<Path, String> stamps = new ConcurrentHashMap<>();
  private final Map<Path, Found> found = new ConcurrentHashMap<>();

  /** Takes a file as it is now for the one that is open. */
  void remember(Path file) {
    remember(file, stamp(file));
  }

  /**
   * Takes a file as it was for the one that is open.
   *
   * @param stamp of that time
   */
  void remember(Path file, String stamp) {
    stamps.put(file, stamp);
  }

  /**
   * What became of a file. It is read only if it was written since it was remembered.
   *
   * @param known the content that was opened from it or saved to it
   */
  State state(Path file, Content known) {
    String stamp = stamp(file);
    if (stamp.equals(GONE)) {
      return State.GONE;
    }
    if (stamp.equals(stamps.get(file))) {
      return State.SAME;
    }
    Found last = found.get(file);
    if (last == null || !last.stamp().equals(stamp) || !last.known().equals(known)) {
      last = new Found(stamp, known, read(file, known));
      found.put(file, last);
    }
    return last.state();
  }

  private State read(Path file, Content known) {
    return switch (RecurrenceReader.file(file, String.valueOf(file.getFileName()))) {
      case Result.Success<Opened>(Opened found) ->
          found.document().content().equals(known) && !hasMore(found, file)
              ? State.SAME
              : State.CHANGED;
      case Result.Failure<Opened> _ -> State.UNREADABLE;
    };
  }

  /** Whether somebody has written data or edits into a document that was known. */
  private boolean hasMore(Opened found, Path file) {
    return found.document().origin() instanceof Origin.Bundled && stamps.containsKey(file);
  }

  /** The same as long as nobody writes the file. */
  static String stamp(Path file) {
    try {
      BasicFileAttributes it = Files.readAttributes(file, BasicFileAttributes.class);
      return "%s %d %s".formatted(it.lastModifiedTime(), it.size(), it.fileKey());
    } catch (NoSuchFileException gone) {
      return GONE;
    } catch (IOException unreadable) {
      return "unreadable";
    }
  }
}
