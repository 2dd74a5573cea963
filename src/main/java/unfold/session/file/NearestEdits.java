package unfold.session.file;

import java.util.List;
import unfold.session.Document;

/** The earlier or later documents that are worth keeping, for they can be undone to. */
public final class NearestEdits {
  private static final int MOST_DOCUMENTS = 100;

  /** The most characters of them all together, so that a large text is kept, if not its history. */
  private static final int MOST_CHARACTERS = 1 << 21;

  private NearestEdits() {}

  /**
   * As many as fit, and no gap among them.
   *
   * @param documents the nearest first
   */
  public static List<Document> of(List<Document> documents) {
    int[] left = {MOST_CHARACTERS};
    return documents.stream()
        .limit(MOST_DOCUMENTS)
        .takeWhile(it -> (left[0] -= it.text().length() + it.pristine().text().length()) >= 0)
        .toList();
  }
}
