package unfold.data.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import unfold.result.Result;

/** Reads one array of an {@code .npz} file, compressed or not. */
public final class NpzReader {
  private static final String ENDING = ".npy";

  private NpzReader() {}

  /**
   * Reads one array of a file; a failure if it is not there.
   *
   * @param entry the array's name, without {@code .npy}
   * @param name what a message calls the file
   */
  public static Result<NumericArray> read(byte[] content, String entry, String name) {
    List<String> others = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
        if (next.getName().equals(entry + ENDING)) {
          return unpacked(zip, name + ":" + entry);
        }
        others.add(withoutEnding(next.getName()));
      }
    } catch (IOException | IllegalArgumentException e) {
      return Result.failed(DataFileMessages.broken(name));
    }
    return others.isEmpty()
        ? Result.failed(DataFileMessages.noNpz(name))
        : Result.failed(DataFileMessages.noEntry(name, entry, others));
  }

  private static Result<NumericArray> unpacked(ZipInputStream zip, String name) throws IOException {
    // a few bytes may unpack to any number of them
    byte[] array = zip.readNBytes((int) DataSource.LARGEST + 1);
    return array.length > DataSource.LARGEST
        ? Result.failed(DataFileMessages.tooLargeToUnpack(name))
        : NpyReader.read(array, name);
  }

  private static String withoutEnding(String file) {
    return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
  }
}
