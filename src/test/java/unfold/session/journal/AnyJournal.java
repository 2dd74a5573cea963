package unfold.session.journal;

import java.io.IOException;

/** A journal that anybody may have written, read without a folder and a lock. */
public final class AnyJournal {
  private AnyJournal() {}

  /** Reads what may be a journal; whatever it throws but its own answer is a fault. */
  public static void read(byte[] written) {
    try {
      JournalJson.read(written);
    } catch (IOException itsAnswer) {
      // no journal
    }
  }
}
