package unfold.view.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import unfold.session.Document;
import unfold.session.KnownValues;
import unfold.session.Outcome;
import unfold.session.Pipeline;

/**
 * The pictures that can be shown at once, the latest first: of documents that were shown, one for
 * each place that they are from, and of those that are likely to be.
 */
final class ReadyPictures {
  private static final int MOST = 12;

  private final Deque<Outcome> ready = new ArrayDeque<>();

  /** The outcome that a document would have; empty if it is not made. */
  Optional<Outcome> of(Document document) {
    return ready.stream()
        .filter(it -> it.document().computesLike(document))
        .findFirst()
        .map(it -> it.of(document));
  }

  /** Keeps an outcome, unless its values take too much room beside those of the open one. */
  void keep(Outcome outcome) {
    Document document = outcome.document();
    ready.removeIf(it -> it.document().isFromPlaceOf(document));
    if (bytes(outcome) <= Pipeline.PREPARED) {
      ready.addFirst(outcome);
    }
    if (ready.size() > MOST) {
      ready.removeLast();
    }
  }

  /** Forgets all, as what they were read from may have changed. */
  void forget() {
    ready.clear();
  }

  private static long bytes(Outcome outcome) {
    return outcome instanceof Outcome.Unfolded drawn
            && drawn.values() instanceof KnownValues.Recorded(var traces, _)
        ? traces.stream().mapToLong(it -> it.bytes()).sum()
        : 0;
  }
}
