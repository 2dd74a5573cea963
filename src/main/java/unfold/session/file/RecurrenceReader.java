package unfold.session.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import unfold.export.ProvenanceReader;
import unfold.result.Result;
import unfold.session.Origin;

/**
 * Reads recurrences, for the window and the commands alike: texts in UTF-8 of at most a mebibyte,
 * what figures were made of, and bundles. Whatever else a file holds is a failure in words.
 */
public final class RecurrenceReader {
  // far beyond what a person types; a larger file is no text of ours
  static final int LONGEST = 1 << 20;

  /** Far beyond the data that are embedded, in base 64, and the edits. */
  static final int LONGEST_BUNDLE = 64 << 20;

  private RecurrenceReader() {}

  /**
   * Reads a file, and nothing that may never end: no folder, pipe or device.
   *
   * @param label what messages call it
   */
  public static Result<Opened> file(Path file, String label) {
    if (Files.isDirectory(file)) {
      return Result.failed(RecurrenceFileMessages.isFolder(label));
    }
    if (isPipe(file)) {
      return Result.failed(RecurrenceFileMessages.notAFile(label));
    }
    if (ProvenanceReader.recognises(file)) {
      return ProvenanceReader.read(file).map(made -> Opened.figure(made, file));
    }
    return BundleReader.recognises(file)
        ? BundleReader.read(file, label)
        : text(file, label, new Origin.Saved(file));
  }

  /**
   * Reads a file, or a pipe or device as a command reads its standard input: until it ends.
   *
   * @param label what messages call it
   * @param folder where the files are that the text of a pipe names
   */
  public static Result<Opened> fileOrPipe(Path file, String label, Path folder) {
    return isPipe(file) ? text(file, label, new Origin.Piped(folder)) : file(file, label);
  }

  private static boolean isPipe(Path file) {
    return Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file);
  }

  private static Result<Opened> text(Path file, String label, Origin origin) {
    try (InputStream in = Files.newInputStream(file)) {
      return text(in, label, origin);
    } catch (IOException e) {
      return Result.failed(RecurrenceFileMessages.unreadable(label));
    }
  }

  /**
   * Reads the text that a stream holds.
   *
   * @param label what messages call it
   */
  public static Result<Opened> text(InputStream in, String label, Origin origin) {
    try {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      Result<String> text =
          bytes.length > LONGEST
              ? Result.failed(RecurrenceFileMessages.tooLarge(label, LONGEST))
              : decoded(bytes, label);
      return text.map(it -> Opened.text(it, origin));
    } catch (IOException e) {
      return Result.failed(RecurrenceFileMessages.unreadable(label));
    }
  }

  /** The bytes of a text, as they are read again; or why it could not be opened again. */
  static Result<byte[]> encoded(String text) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = Arrays.copyOf(encoded.array(), encoded.limit());
      return bytes.length > LONGEST
          ? Result.failed(
              RecurrenceFileMessages.tooLarge(RecurrenceFileMessages.theText(), LONGEST))
          : decoded(bytes, RecurrenceFileMessages.theText()).map(_ -> bytes);
    } catch (CharacterCodingException e) {
      return noText(RecurrenceFileMessages.theText()).map(_ -> new byte[0]);
    }
  }

  private static Result<String> decoded(byte[] bytes, String label) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') >= 0 ? noText(label) : Result.of(withoutByteOrderMark(text));
    } catch (CharacterCodingException e) {
      return noText(label);
    }
  }

  private static Result<String> noText(String label) {
    return Result.failed(RecurrenceFileMessages.noText(label));
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith(TextForm.MARK) ? text.substring(1) : text;
  }
}
