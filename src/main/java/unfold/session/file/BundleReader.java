package unfold.session.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import unfold.result.Result;

/** Reads bundles, which may come from a stranger. */
final class BundleReader {
  /** Enough of a file to tell what it is. */
  private static final int HEAD = 64;

  private static final Pattern BEGINNING =
      Pattern.compile(
          "\uFEFF?\\s*\\{\\s*\"" + BundleJson.VERSION_FIELD + "\"\\s*:.*", Pattern.DOTALL);

  private BundleReader() {}

  /** Tells by its name or its beginning whether a file is a bundle rather than a text. */
  static boolean recognises(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      return Bundle.isNamed(file) || BEGINNING.matcher(head).matches();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Reads a bundle as a document that is opened.
   *
   * @param label what messages call it
   */
  static Result<Opened> read(Path file, String label) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(RecurrenceReader.LONGEST_BUNDLE + 1);
      return bytes.length > RecurrenceReader.LONGEST_BUNDLE
          ? Result.failed(RecurrenceFileMessages.tooLarge(label, RecurrenceReader.LONGEST_BUNDLE))
          : bundle(bytes, label).map(it -> Opened.bundle(it, file));
    } catch (IOException e) {
      return Result.failed(RecurrenceFileMessages.unreadable(label));
    }
  }

  private static Result<Bundle> bundle(byte[] bytes, String label) {
    try {
      int version = BundleJson.version(bytes);
      return version > BundleJson.VERSION
          ? Result.failed(RecurrenceFileMessages.newer(label, version, BundleJson.VERSION))
          : Result.of(BundleJson.read(bytes));
    } catch (IOException e) {
      return Result.failed(RecurrenceFileMessages.noBundle(label));
    }
  }
}
