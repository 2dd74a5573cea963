package unfold.session.journal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import unfold.chain.AllowedFiles;
import unfold.circuit.Grain;
import unfold.equation.Settings;
import unfold.session.Document;
import unfold.session.Origin;

/** A document as the fields of an object in JSON. */
record DocumentJson(
    String text,
    String pristine,
    OriginJson origin,
    Map<String, String> settings,
    Map<String, Integer> extents,
    long seed,
    int member,
    Grain grain,
    boolean values) {
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
      DRAWN
    }

    static OriginJson of(Origin origin) {
      return switch (origin) {
        case Origin.Fresh _ -> new OriginJson(Kind.FRESH, "");
        case Origin.Shipped(String name) -> new OriginJson(Kind.SHIPPED, name);
        case Origin.Piped(Path folder) -> new OriginJson(Kind.PIPED, folder.toString());
        case Origin.Saved(Path file) ->
            new OriginJson(Kind.SAVED, file.toAbsolutePath().toString());
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
        case DRAWN -> new Origin.Drawn(Path.of(place));
      };
    }
  }

  static DocumentJson of(Document it) {
    return new DocumentJson(
        it.text(),
        it.pristine(),
        OriginJson.of(it.origin()),
        new LinkedHashMap<>(it.settings().values()),
        it.extents(),
        it.seed(),
        it.member(),
        it.grain(),
        it.values());
  }

  Document document() {
    return new Document(
        text,
        pristine,
        origin.origin(),
        Settings.of(settings),
        extents,
        seed,
        member,
        grain,
        values,
        AllowedFiles.NONE); // it is asked for again
  }
}
