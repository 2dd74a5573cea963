package unfold.session.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import unfold.playback.Moment;
import unfold.session.Document;
import unfold.session.History;

/** Writes and reads a journal as JSON; its version tells later programs how. */
final class JournalJson {
  private static final int VERSION = 1;

  /** The most documents before and after the one that is open, those nearest to it. */
  private static final int MOST_DOCUMENTS = 100;

  /** The most characters of them all together, so that a large text is kept, if not its history. */
  private static final int MOST_CHARACTERS = 1 << 21;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private record Kept(
      int version,
      long millis,
      double moment,
      DocumentJson present,
      List<DocumentJson> past,
      List<DocumentJson> future) {}

  private JournalJson() {}

  static byte[] of(JournalEntry entry) throws JsonProcessingException {
    History history = entry.history();
    return MAPPER.writeValueAsBytes(
        new Kept(
            VERSION,
            entry.kept().toEpochMilli(),
            entry.moment().value(),
            DocumentJson.of(history.present()),
            nearest(history.past().reversed()).reversed(),
            nearest(history.future())));
  }

  private static List<DocumentJson> nearest(List<Document> documents) {
    int[] left = {MOST_CHARACTERS};
    return documents.stream()
        .limit(MOST_DOCUMENTS)
        .takeWhile(it -> (left[0] -= it.text().length() + it.pristine().length()) >= 0)
        .map(DocumentJson::of)
        .toList();
  }

  /**
   * The entry in a journal.
   *
   * @throws IOException if it is none, or of a later version
   */
  static JournalEntry read(byte[] written) throws IOException {
    try {
      Kept kept = MAPPER.readValue(written, Kept.class);
      if (kept.version != VERSION) {
        throw new IOException("a journal of version " + kept.version);
      }
      History history =
          new History(
              documents(kept.past),
              kept.present.document(),
              documents(kept.future),
              OptionalLong.empty());
      return new JournalEntry(history, new Moment(kept.moment), Instant.ofEpochMilli(kept.millis));
    } catch (NullPointerException | IllegalArgumentException incomplete) {
      throw new IOException("an incomplete journal", incomplete);
    }
  }

  private static List<Document> documents(List<DocumentJson> all) {
    return all.stream().map(DocumentJson::document).toList();
  }
}
