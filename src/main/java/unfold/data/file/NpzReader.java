package unfold.data.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import unfold.result.Result;

/**
 * Reads one array of an {@code .npz} file, compressed or not. A few bytes may unpack to any number
 * of them, so only the wanted array is unpacked, and no more of it than its header promises.
 */
public final class NpzReader {
  private static final String ENDING = ".npy";

  /** The bytes that are unpacked to see what the array is; numpy's headers are shorter. */
  private static final int LONGEST_HEADER = 1 << 17;

  private static final int DEFLATED = 8;

  private NpzReader() {}

  /**
   * Reads one array of a file; a failure if it is not there.
   *
   * @param entry the array's name, without {@code .npy}
   * @param name what a message calls the file
   */
  public static Result<NumericArray> read(byte[] content, String entry, String name) {
    try {
      List<ZipDirectory.Entry> entries = ZipDirectory.of(content).entries();
      for (ZipDirectory.Entry found : entries) {
        if (found.name().equals(entry + ENDING)) {
          return read(content, found, name + ":" + entry);
        }
      }
      return entries.isEmpty()
          ? Result.failed(DataFileMessages.noNpz(name))
          : Result.failed(
              DataFileMessages.noEntry(
                  name, entry, entries.stream().map(it -> withoutEnding(it.name())).toList()));
    } catch (IOException | IndexOutOfBoundsException e) {
      return Result.failed(DataFileMessages.broken(name));
    }
  }

  private static Result<NumericArray> read(byte[] content, ZipDirectory.Entry entry, String name)
      throws IOException {
    InputStream packed = new ByteArrayInputStream(content, entry.start(), entry.packed());
    Inflater inflater = new Inflater(true);
    try {
      InputStream plain =
          new StoppableInput(
              entry.method() == DEFLATED ? new InflaterInputStream(packed, inflater) : packed);
      return read(new CheckedInputStream(plain, new CRC32()), entry.checksum(), name);
    } finally {
      inflater.end();
    }
  }

  private static Result<NumericArray> read(CheckedInputStream array, long checksum, String name)
      throws IOException {
    byte[] head = array.readNBytes(LONGEST_HEADER);
    ByteBuffer begun = ByteBuffer.wrap(head);
    Result<NpyHeader> header = NpyHeader.read(begun, name);
    long promised = header.success().map(it -> it.count() * (long) it.type().bytes()).orElse(0L);
    long length = begun.position() + promised;
    if (promised < 0 || length > DataSource.LARGEST) {
      return Result.failed(DataFileMessages.tooLargeToUnpack(name));
    }
    byte[] whole = Arrays.copyOf(head, (int) Math.max(head.length, length));
    int read = array.readNBytes(whole, head.length, whole.length - head.length);
    int present = head.length + read;
    return header.then(_ ->
        present == length && array.getChecksum().getValue() != checksum
            ? Result.failed(DataFileMessages.broken(name))
            : NpyReader.read(present < whole.length ? Arrays.copyOf(whole, present) : whole, name));
  }

  private static String withoutEnding(String file) {
    return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
  }
}
