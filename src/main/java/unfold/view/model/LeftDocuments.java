package unfold.view.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.playback.Moment;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;

/** The documents that were gone on from, each as it was left: with its edits, at its moment. */
final class LeftDocuments {
  /** A document as it was left; or, where it is new, as it is opened, and without a moment. */
  record Left(History history, Optional<Moment> moment) {}

  private record Standing(Document document, Moment moment) {}

  private final Map<Object, Standing> left = new HashMap<>();

  void leave(Document document, Moment at) {
    left.put(document.origin().place(), new Standing(document, at));
  }

  /** Forgets how the document of a place was left, as its edits belong to another place now. */
  void forget(Origin origin) {
    left.remove(origin.place());
  }

  /** The moment at which a document was left; the start if it never was. */
  Moment moment(Document document) {
    return Optional.ofNullable(left.get(document.origin().place()))
        .map(Standing::moment)
        .orElse(Moment.START);
  }

  /**
   * How a document was left here, or in an earlier window where it came with the program; as it is
   * opened if that is not what was edited.
   *
   * @param past what can be undone to, the oldest first
   */
  Left of(History opened, Optional<Moment> at, List<Document> past) {
    Document fresh = opened.present();
    return Optional.ofNullable(left.get(fresh.origin().place()))
        .or(() -> earlier(fresh, past))
        .filter(it -> it.document().pristine().equals(fresh.pristine()))
        .map(it -> new Left(History.of(it.document()), Optional.of(it.moment())))
        .orElse(new Left(opened, at));
  }

  private static Optional<Standing> earlier(Document fresh, List<Document> past) {
    return past.reversed().stream()
        .filter(it -> it.origin() instanceof Origin.Shipped && it.isFromPlaceOf(fresh))
        .findFirst()
        .map(it -> new Standing(it, Moment.START));
  }
}
