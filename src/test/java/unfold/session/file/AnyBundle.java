package unfold.session.file;

import java.io.IOException;

/** A document that anybody may have written, read without a file. */
public final class AnyBundle {
  private AnyBundle() {}

  /** Reads what may be a document; whatever it throws but its own answer is a fault. */
  public static void read(byte[] written) {
    try {
      if (BundleJson.version(written) <= BundleJson.VERSION) {
        BundleJson.read(written);
      }
    } catch (IOException itsAnswer) {
      // no document
    }
  }
}
