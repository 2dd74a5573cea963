package unfold.session.file;

import java.io.IOException;

/** The reading of a document that may be anything. */
public final class AnyBundle {
  private AnyBundle() {}

  /**
   * Reads bytes as a document.
   *
   * @throws IOException if they are none
   */
  public static void read(byte[] written) throws IOException {
    if (BundleJson.version(written) <= BundleJson.VERSION) {
      BundleJson.read(written);
    }
  }
}
