package unfold.session.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import unfold.playback.Moment;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.WindowView;

/** A program that keeps one edit after the other in a journal until it is killed. */
final class EndlessEditing {
  private EndlessEditing() {}

  public static void main(String[] folder) throws IOException {
    Journal journal = Journal.begin(Path.of(folder[0]));
    History history = History.of(text(0));
    for (int edit = 0; ; edit++) {
      JournalEntry entry =
          new JournalEntry(history, new Moment(edit), WindowView.USUAL, Instant.EPOCH);
      var _ = journal.keep(entry).success().orElseThrow();
      System.out.println(edit);
      history = history.then(text(edit + 1));
    }
  }

  static Document text(int edit) {
    return Document.of("edit " + edit, new Origin.Fresh());
  }
}
