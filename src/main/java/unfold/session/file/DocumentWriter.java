package unfold.session.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import unfold.chain.CarriedFiles;
import unfold.chain.CarriedFiles.Carried;
import unfold.export.sheet.AtomicFile;
import unfold.playback.Moment;
import unfold.result.Result;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;

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
  public static Result<Saved> write(History history, Moment moment, Path file) {
    return Bundle.isNamed(file) ? bundle(history, moment, file) : text(history.present(), file);
  }

  private static Result<Saved> text(Document document, Path file) {
    byte[] text = document.text().getBytes(StandardCharsets.UTF_8);
    return AtomicFile.write(file, out -> out.write(text))
        .map(_ -> new Saved(new Origin.Saved(file), DataBeside.bring(document, file)));
  }

  private static Result<Saved> bundle(History history, Moment moment, Path file) {
    CarriedFiles carried = CarriedSelection.of(history.present(), file);
    Bundle bundle = Bundle.of(history, moment, carried);
    return AtomicFile.write(file, out -> out.write(BundleJson.of(bundle)))
        .map(_ -> new Saved(new Origin.Bundled(file, carried), notes(carried)));
  }

  private static List<String> notes(CarriedFiles carried) {
    List<String> referenced =
        carried.byName().entrySet().stream()
            .filter(it -> it.getValue() instanceof Carried.Referenced)
            .map(it -> it.getKey())
            .toList();
    return referenced.isEmpty() ? List.of() : List.of(SavingSentences.referenced(referenced));
  }
}
