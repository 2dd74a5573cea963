package unfold.session.journal;

import java.nio.file.Path;
import java.util.function.Function;
import unfold.chain.AllowedFiles;
import unfold.chain.CarriedFiles;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.session.file.ContentJson;
import unfold.session.file.RecurrenceReader;

/** A document as the fields of an object in JSON. */
record DocumentJson(ContentJson content, ContentJson pristine, OriginJson origin) {
  /**
   * Where a text is from.
   *
   * @param place its name in the gallery, its file or its folder; empty for a fresh one
   */
  record OriginJson(Kind kind, String place) {
    enum Kind {
      FRESH,
      SHIPPED,
      PIPED,
      SAVED,
      BUNDLED,
      DRAWN
    }

    static OriginJson of(Origin origin) {
      return switch (origin) {
        case Origin.Fresh _ -> new OriginJson(Kind.FRESH, "");
        case Origin.Shipped(String name) -> new OriginJson(Kind.SHIPPED, name);
        case Origin.Piped(Path folder) -> new OriginJson(Kind.PIPED, folder.toString());
        case Origin.Saved(Path file) ->
            new OriginJson(Kind.SAVED, file.toAbsolutePath().toString());
        case Origin.Bundled(Path file, _) ->
            new OriginJson(Kind.BUNDLED, file.toAbsolutePath().toString());
        case Origin.Drawn(Path figure) ->
            new OriginJson(Kind.DRAWN, figure.toAbsolutePath().toString());
      };
    }

    Origin origin() {
      return switch (kind) {
        case FRESH -> new Origin.Fresh();
        case SHIPPED -> new Origin.Shipped(place);
        case PIPED -> new Origin.Piped(Path.of(place));
        case SAVED -> new Origin.Saved(Path.of(place));
        case BUNDLED -> bundled(Path.of(place));
        case DRAWN -> new Origin.Drawn(Path.of(place));
      };
    }
  }

  /** A bundle with the data in it, as long as it is there. */
  private static Origin bundled(Path file) {
    return RecurrenceReader.file(file, file.toString())
        .success()
        .map(it -> it.document().origin())
        .orElseGet(() -> new Origin.Bundled(file, CarriedFiles.NONE));
  }

  static DocumentJson of(Document it) {
    return new DocumentJson(
        ContentJson.of(it.content()), ContentJson.of(it.pristine()), OriginJson.of(it.origin()));
  }

  /**
   * @param of the origin of these fields
   */
  Document document(Function<OriginJson, Origin> of) {
    return new Document(
        content.content(),
        pristine.content(),
        of.apply(origin),
        AllowedFiles.NONE); // it is asked for again
  }
}
