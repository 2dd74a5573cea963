package unfold.session.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import unfold.playback.Moment;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.WindowView;
import unfold.session.file.NearestEdits;
import unfold.session.file.StrictJson;
import unfold.session.file.ViewJson;
import unfold.session.journal.DocumentJson.OriginJson;

/** Writes and reads a journal as JSON; its version tells later programs how. */
final class JournalJson {
  private static final int VERSION = 2;

  /** Far beyond the characters of all texts that are kept. */
  private static final long LARGEST = 64L << 20;

  private record Kept(
      int version,
      long millis,
      double moment,
      @Nullable ViewJson view,
      DocumentJson present,
      List<DocumentJson> past,
      List<DocumentJson> future) {}

  private JournalJson() {}

  static byte[] of(JournalEntry entry) throws JsonProcessingException {
    History history = entry.history();
    return StrictJson.MAPPER.writeValueAsBytes(
        new Kept(
            VERSION,
            entry.kept().toEpochMilli(),
            entry.moment().value(),
            ViewJson.of(entry.view()),
            DocumentJson.of(history.present()),
            nearest(history.past().reversed()).reversed(),
            nearest(history.future())));
  }

  private static List<DocumentJson> nearest(List<Document> documents) {
    return NearestEdits.of(documents).stream().map(DocumentJson::of).toList();
  }

  /** The entry in a file; empty if it is no journal, or too large for one. */
  static Optional<JournalEntry> file(Path file) {
    try {
      return Files.size(file) > LARGEST
          ? Optional.empty()
          : Optional.of(read(Files.readAllBytes(file)));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * The entry in a journal.
   *
   * @throws IOException if it is none, or of a later version
   */
  static JournalEntry read(byte[] written) throws IOException {
    try {
      Kept kept = StrictJson.MAPPER.readValue(written, Kept.class);
      if (kept.version != VERSION) {
        throw new IOException("a journal of version " + kept.version);
      }
      Map<OriginJson, Origin> origins = new HashMap<>();
      Function<OriginJson, Origin> origin =
          it -> origins.computeIfAbsent(it, OriginJson::origin); // a bundle is read once
      History history =
          new History(
              documents(kept.past, origin),
              kept.present.document(origin),
              documents(kept.future, origin),
              OptionalLong.empty());
      return new JournalEntry(
          history,
          new Moment(kept.moment),
          kept.view == null ? WindowView.USUAL : kept.view.view(),
          Instant.ofEpochMilli(kept.millis));
    } catch (NullPointerException | IllegalArgumentException incomplete) {
      throw new IOException("an incomplete journal", incomplete);
    }
  }

  private static List<Document> documents(
      List<DocumentJson> all, Function<OriginJson, Origin> origin) {
    return all.stream().map(it -> it.document(origin)).toList();
  }
}
