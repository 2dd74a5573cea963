package unfold.data.file;

import java.util.Map;
import unfold.result.Result;

/** Where the bytes behind a file name of the text come from. */
@FunctionalInterface
public interface DataSource {
  /** Files above this many bytes are refused: they would not fit one array. */
  long LARGEST = 1L << 30;

  /**
   * @param name as typed in the text
   * @return the whole content, or why there is none; never throws for a bad name
   */
  Result<byte[]> read(String name);

  /** For a text that has no place of its own, such as one not saved yet. */
  static DataSource none() {
    return name -> Result.failed("there is no file %s", name);
  }

  /** Reads what is in memory, byte for byte; the map is copied, the arrays are not. */
  static DataSource of(Map<String, byte[]> contents) {
    Map<String, byte[]> kept = Map.copyOf(contents);
    return name -> {
      byte[] content = kept.get(name);
      return content == null
          ? Result.failed("there is no file %s", name)
          : Result.of(content.clone());
    };
  }
}
