package unfold.chain;

import java.util.Arrays;

/** The bytes of a file; equal to the same bytes. */
public final class FileContent {
  private final byte[] bytes;

  /**
   * @param bytes copied
   */
  public FileContent(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The number of bytes. */
  public int size() {
    return bytes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FileContent content && Arrays.equals(bytes, content.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
