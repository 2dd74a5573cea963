package unfold.export.image;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** The chunk of a PNG that holds the provenance of the figure: {@code iTXt}, not compressed. */
public final class PngText {
  static final String KEYWORD = "unfold.recurrence";

  private static final String FORMAT = "javax_imageio_png_1.0";
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private static final byte[] START = ("iTXt" + KEYWORD + "\0").getBytes(StandardCharsets.US_ASCII);

  /** The bytes of a chunk around its content: a length, a name and a check sum. */
  private static final int AROUND = 12;

  private PngText() {}

  /** Tells whether a file begins as a PNG does. */
  public static boolean isPng(byte[] start) {
    return start.length >= SIGNATURE.length
        && Arrays.equals(start, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  static void put(String text, IIOMetadata metadata) throws IIOInvalidTreeException {
    IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", KEYWORD);
    entry.setAttribute("compressionFlag", "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "");
    entry.setAttribute("translatedKeyword", "");
    entry.setAttribute("text", text);
    IIOMetadataNode chunk = new IIOMetadataNode("iTXt");
    chunk.appendChild(entry);
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    root.appendChild(chunk);
    metadata.mergeTree(FORMAT, root);
  }

  /**
   * The text of the chunk, if there is one. No pixel is decoded, and nothing is unpacked: a few
   * compressed bytes may become any number of them, and the program writes none.
   *
   * @param png the beginning of a file suffices, if the chunk is in it
   * @throws IOException if there is such a chunk and it is damaged
   */
  public static Optional<String> find(byte[] png) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(png).position(SIGNATURE.length);
    while (rest.remaining() >= AROUND) {
      int length = rest.getInt();
      if (length < 0 || length > rest.remaining() - (AROUND - 4)) {
        return Optional.empty();
      }
      ByteBuffer chunk = rest.slice(rest.position(), length + 4);
      rest.position(rest.position() + length + 4);
      int sum = rest.getInt();
      if (isOurs(chunk)) {
        return Optional.of(text(chunk, sum));
      }
    }
    return Optional.empty();
  }

  private static boolean isOurs(ByteBuffer chunk) {
    return chunk.remaining() > START.length
        && chunk.slice(0, START.length).equals(ByteBuffer.wrap(START));
  }

  private static String text(ByteBuffer chunk, int sum) throws IOException {
    CRC32 actual = new CRC32();
    actual.update(chunk.duplicate());
    if ((int) actual.getValue() != sum) {
      throw new IOException("damaged");
    }
    try {
      chunk.position(START.length);
      if (chunk.getShort() != 0) {
        throw new IOException("compressed");
      }
      skipWord(chunk);
      skipWord(chunk);
    } catch (BufferUnderflowException e) {
      throw new IOException(e);
    }
    return StandardCharsets.UTF_8.decode(chunk).toString();
  }

  /** Skips the language or the translated keyword, each ended by a zero. */
  private static void skipWord(ByteBuffer chunk) {
    while (chunk.get() != 0) {}
  }
}
