package unfold.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document of the history by the change that made it, as a list to choose from shows it.
 *
 * @param away how many changes it is from the document that is open; negative for an earlier one
 * @param before the document that it was made from; empty for the first
 */
public record Change(int away, Optional<Document> before, Document after) {
  /** All documents of a history, the latest first. */
  public static List<Change> all(History history) {
    List<Document> documents = new ArrayList<>(history.past());
    documents.add(history.present());
    documents.addAll(history.future());
    int present = history.past().size();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Optional<Document> before = i == 0 ? Optional.empty() : Optional.of(documents.get(i - 1));
      changes.add(new Change(i - present, before, documents.get(i)));
    }
    return changes.reversed();
  }

  /** The change in words, which are found line by line whenever they are asked for. */
  public String words() {
    return before.map(it -> ChangeWords.of(it, after)).orElseGet(() -> ChangeWords.opened(after));
  }
}
