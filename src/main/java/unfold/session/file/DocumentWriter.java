package unfold.session.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import unfold.export.sheet.AtomicFile;
import unfold.playback.Moment;
import unfold.result.Result;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.WindowView;

/**
 * Saves documents: as a text, with the data it names beside it, or whole as a bundle, by the name
 * of the file.
 */
public final class DocumentWriter {
  /**
   * A document that is saved.
   *
   * @param origin what it is opened from next
   * @param notes sentences on what the file has not
   */
  public record Saved(Origin origin, List<String> notes) {}

  private DocumentWriter() {}

  /** Saves what is open; or says why it cannot be, and then the file is what it was. */
  public static Result<Saved> write(History history, Moment moment, WindowView view, Path file) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return Result.failed(RecurrenceFileMessages.notAFile(String.valueOf(file.getFileName())));
    }
    return Bundle.isNamed(file)
        ? bundle(history, moment, view, file)
        : text(history.present(), file);
  }

  private static Result<Saved> text(Document document, Path file) {
    return RecurrenceReader.encoded(TextForm.of(document.origin()).given(document.text()))
        .then(text -> AtomicFile.write(file, out -> out.write(text)))
        .map(_ -> new Saved(new Origin.Saved(file), DataBeside.bring(document, file)));
  }

  private static Result<Saved> bundle(History history, Moment moment, WindowView view, Path file) {
    CarriedSelection carried = new CarriedSelection(history.present(), file);
    Bundle bundle = Bundle.of(history, moment, view, carried.files());
    return RecurrenceReader.encoded(history.present().text())
        .then(_ -> AtomicFile.write(file, out -> out.write(BundleJson.of(bundle))))
        .map(_ -> new Saved(new Origin.Bundled(file, carried.files()), carried.notes()));
  }
}
