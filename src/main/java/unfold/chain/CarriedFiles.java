package unfold.chain;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files that a document has with it, by the names that its text gives them. They come before
 * those on the disk, so that the document means the same wherever it is opened.
 */
public record CarriedFiles(Map<String, Carried> byName) {
  public static final CarriedFiles NONE = new CarriedFiles(Map.of());

  /** A file that a document has with it. */
  public sealed interface Carried {
    /** The file itself. */
    record Embedded(FileContent content) implements Carried {}

    /**
     * The place of a file that is too large to be embedded.
     *
     * @param place relative to the document, or absolute
     */
    record Referenced(Path place) implements Carried {}
  }

  public CarriedFiles {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  /** The bytes of a file, if it is embedded. */
  public Optional<byte[]> content(String name) {
    return byName.get(name) instanceof Carried.Embedded(FileContent content)
        ? Optional.of(content.bytes())
        : Optional.empty();
  }

  /** Whether a file is embedded. */
  boolean isEmbedded(String name) {
    return byName.get(name) instanceof Carried.Embedded;
  }

  /** The place of a file on the disk, if it is known and not embedded. */
  Optional<Path> place(String name) {
    return byName.get(name) instanceof Carried.Referenced(Path place)
        ? Optional.of(place)
        : Optional.empty();
  }
}
