package unfold.session;

import java.util.ArrayList;
import java.util.List;

/**
 * A document of the history by the change that made it, as a list to choose from shows it.
 *
 * @param away how many changes it is from the document that is open; negative for an earlier one
 */
public record Change(int away, String words) {
  /** All documents of a history, the latest first. */
  public static List<Change> all(History history) {
    List<Document> documents = new ArrayList<>(history.past());
    documents.add(history.present());
    documents.addAll(history.future());
    int present = history.past().size();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      String words =
          i == 0
              ? ChangeWords.opened(documents.getFirst())
              : ChangeWords.of(documents.get(i - 1), documents.get(i));
      changes.add(new Change(i - present, words));
    }
    return changes.reversed();
  }
}
