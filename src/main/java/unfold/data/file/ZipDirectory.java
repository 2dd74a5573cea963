package unfold.data.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of a ZIP file, by which one entry is read without those before it. See
 * PKWARE, APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16: {@link java.util.zip.ZipInputStream} unpacks all
 * that comes before, and {@link java.util.zip.ZipFile} reads files on disk only.
 */
record ZipDirectory(List<Entry> entries) {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int CENTRAL = 0x02014b50;
  private static final int CENTRAL_LENGTH = 46;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;

  ZipDirectory {
    entries = List.copyOf(entries);
  }

  /**
   * An entry.
   *
   * @param method 0 for bytes as they are, 8 for deflated ones
   * @param checksum the CRC-32 of the unpacked bytes
   * @param start where its bytes begin in the file
   * @param packed how many they are there, or more
   */
  record Entry(String name, int method, long checksum, int start, int packed) {}

  /**
   * The directory of a file; without entries if the file has none.
   *
   * @throws IndexOutOfBoundsException if the directory leads out of the file
   */
  static ZipDirectory of(byte[] content) {
    ByteBuffer file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    List<Entry> entries = new ArrayList<>();
    int end = end(file);
    int at = end < 0 ? end : file.getInt(end + 16);
    while (at >= 0 && at + CENTRAL_LENGTH <= end && file.getInt(at) == CENTRAL) {
      entries.add(entry(file, at));
      at += CENTRAL_LENGTH + size(file, at + 28) + size(file, at + 30) + size(file, at + 32);
    }
    return new ZipDirectory(entries);
  }

  /** Where the record of the end begins, behind which a comment may stand; -1 without one. */
  private static int end(ByteBuffer file) {
    int last = file.limit() - END_LENGTH;
    for (int at = last; at >= 0 && at >= last - 0xFFFF; at--) {
      if (file.getInt(at) == END) {
        return at;
      }
    }
    return -1;
  }

  private static Entry entry(ByteBuffer file, int at) {
    byte[] name = new byte[size(file, at + 28)];
    file.get(at + CENTRAL_LENGTH, name);
    int local = file.getInt(at + 42);
    if (file.getInt(local) != LOCAL) {
      throw new IndexOutOfBoundsException("no entry at " + local);
    }
    int start = local + LOCAL_LENGTH + size(file, local + 26) + size(file, local + 28);
    long packed = file.getInt(at + 20) & 0xFFFF_FFFFL;
    return new Entry(
        new String(name, StandardCharsets.UTF_8),
        size(file, at + 10),
        file.getInt(at + 16) & 0xFFFF_FFFFL,
        start,
        (int) Math.max(0, Math.min(packed, file.limit() - start)));
  }

  private static int size(ByteBuffer file, int at) {
    return file.getShort(at) & 0xFFFF;
  }
}
