package unfold.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import unfold.export.image.PngText;
import unfold.export.sheet.Provenance;
import unfold.export.sheet.ProvenanceJson;
import unfold.export.svg.SvgMetadata;
import unfold.result.Result;

/**
 * Reads the recurrence that an SVG or PNG carries, told apart by content and not by name. Either
 * may come from a stranger, so it is untrusted text: bounded in memory, no entity resolved, nothing
 * unpacked, no pixel decoded, and nothing of it done but what a {@code .rec} file of the same words
 * could do.
 *
 * <p>Settings are restored with the rest, even one that names a file, as {@code W=weights.npz:W}
 * does: the text may name any file just as well, and a recurrence without its settings is another
 * one. Neither is read from the disk unless the user allows it ({@link unfold.chain.TextFiles}).
 */
public final class ProvenanceReader {
  /** The bytes within which the metadata must end; the program writes it before the drawing. */
  private static final int FARTHEST = 16 << 20;

  /** The most characters of JSON: a mebibyte of text, each character as an escape. */
  private static final int LONGEST = 8 << 20;

  private static final int BYTE_ORDER_MARK = 0xEF;

  private ProvenanceReader() {}

  /**
   * Tells whether a file is a PNG or an XML document rather than a text of equations.
   *
   * @return false also for a file that cannot be read
   */
  public static boolean recognises(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(64);
      return PngText.isPng(start) || isXml(start);
    } catch (IOException e) {
      return false;
    }
  }

  /** The provenance in a file, or the reason, in words, why there is none. */
  public static Result<Provenance> read(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!Files.exists(file)) {
      return Result.failed(ProvenanceMessages.noFile(name));
    }
    // a pipe or a device may never end
    if (!Files.isRegularFile(file)) {
      return Result.failed(ProvenanceMessages.notFile(name));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in.readNBytes(FARTHEST), name);
    } catch (IOException e) {
      return Result.failed(ProvenanceMessages.unreadable(name));
    }
  }

  private static Result<Provenance> read(byte[] content, String name) {
    try {
      Optional<String> json = json(content);
      return json.isEmpty()
          ? Result.failed(ProvenanceMessages.noRecurrence(name))
          : Result.of(provenance(json.get()));
    } catch (IOException e) {
      return Result.failed(ProvenanceMessages.damaged(name));
    }
  }

  private static Optional<String> json(byte[] content) throws IOException {
    if (PngText.isPng(content)) {
      return PngText.find(content);
    }
    return isXml(content) ? SvgMetadata.find(content) : Optional.empty();
  }

  private static Provenance provenance(String json) throws IOException {
    if (json.length() > LONGEST) {
      throw new IOException("longer than any text that can be opened");
    }
    return ProvenanceJson.read(json);
  }

  private static boolean isXml(byte[] start) {
    int at = start.length > 3 && Byte.toUnsignedInt(start[0]) == BYTE_ORDER_MARK ? 3 : 0;
    while (at < start.length && Character.isWhitespace(start[at])) {
      at++;
    }
    return at < start.length && start[at] == '<';
  }
}
