package unfold.session.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import unfold.export.sheet.Provenance;
import unfold.playback.Moment;
import unfold.session.Content;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.WindowView;

/**
 * A recurrence as it was opened.
 *
 * @param history the document, and what of it can be undone
 * @param moment the moment that it stands at; empty for a text, which is played
 * @param view the view that it was left in; empty where that is not known
 */
public record Opened(History history, Optional<Moment> moment, Optional<WindowView> view) {
  /** A text that nothing is known of but the words. */
  public static Opened text(String text, Origin origin) {
    return new Opened(History.of(Document.of(text, origin)), Optional.empty(), Optional.empty());
  }

  static Opened figure(Provenance made, Path figure) {
    return new Opened(
        History.of(Document.of(made, figure)),
        Optional.of(new Moment(made.moment())),
        Optional.empty());
  }

  static Opened bundle(Bundle it, Path file) {
    Origin origin = new Origin.Bundled(file, it.carried());
    Document present = Document.of(it.content(), origin);
    return new Opened(
        new History(
            edits(it.before(), present), present, edits(it.after(), present), OptionalLong.empty()),
        Optional.of(it.moment()),
        Optional.of(it.view()));
  }

  private static List<Document> edits(List<Content> contents, Document of) {
    return contents.stream().map(it -> Document.of(it, of.origin()).over(of)).toList();
  }

  /** The same, opened as another document. */
  public Opened as(Document other) {
    History changed = new History(history.past(), other, history.future(), OptionalLong.empty());
    return new Opened(changed, moment, view);
  }

  public Document document() {
    return history.present();
  }
}
