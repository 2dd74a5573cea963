package unfold.data.file;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import unfold.result.Result;

/** A source of the files that a text names, as bytes. */
@FunctionalInterface
public interface DataSource {
  /** The most bytes of a file that is read: more would not fit one array. */
  long LARGEST = 1L << 30;

  /**
   * Reads a file as a whole.
   *
   * @param name as typed in the text
   * @return the content, or why there is none; never throws for a bad name
   */
  Result<byte[]> read(String name);

  /** The file that a name means, if it is there and waits for the user to allow it. */
  default Optional<Path> withheld(String name) {
    return Optional.empty();
  }

  /** A source without files, for a text without a place of its own, such as one not saved yet. */
  static DataSource none() {
    return name -> Result.failed(DataFileMessages.noFile(name));
  }

  /** A source of files in memory, by name; the map is copied, the arrays are not. */
  static DataSource of(Map<String, byte[]> contents) {
    Map<String, byte[]> kept = Map.copyOf(contents);
    return name -> {
      byte[] content = kept.get(name);
      return content == null
          ? Result.failed(DataFileMessages.noFile(name))
          : Result.of(content.clone());
    };
  }
}
