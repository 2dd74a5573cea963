package unfold.session.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import unfold.chain.CarriedFiles;
import unfold.playback.Moment;
import unfold.session.Content;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.WindowView;

/**
 * A document stored whole: what it says, how it is looked at and at which moment, the data its text
 * names, and its own edits to undo and redo.
 *
 * @param before the earlier contents, the oldest first
 * @param after the later contents that were undone, the nearest first
 */
public record Bundle(
    Content content,
    Moment moment,
    WindowView view,
    CarriedFiles carried,
    List<Content> before,
    List<Content> after) {
  public static final String ENDING = ".unfold";

  public Bundle {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Tells by its name whether a file is one, or is to become one. */
  public static boolean isNamed(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  static Bundle of(History history, Moment moment, WindowView view, CarriedFiles carried) {
    return new Bundle(
        history.present().content(),
        moment,
        view,
        carried,
        edits(history.past().reversed(), history).reversed(),
        edits(history.future(), history));
  }

  /** The edits of the document that is open; what else was open is nobody else's business. */
  private static List<Content> edits(List<Document> nearestFirst, History history) {
    List<Document> own =
        nearestFirst.stream()
            .takeWhile(it -> it.origin().equals(history.present().origin()))
            .toList();
    return NearestEdits.of(own).stream().map(Document::content).toList();
  }
}
