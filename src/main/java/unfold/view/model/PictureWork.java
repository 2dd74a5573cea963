package unfold.view.model;

import java.util.Optional;
import java.util.function.LongSupplier;
import unfold.session.Document;
import unfold.session.Outcome;
import unfold.session.Pipeline;

/** The work on a picture and its values, which may be ended once it has taken long. */
public final class PictureWork {
  /** The time in milliseconds after which the wait for a picture is told, and can be ended. */
  public static final long LONG = 1000;

  private final Pipeline pipeline;
  private final LongSupplier millis;
  private long begun;

  PictureWork(Pipeline pipeline, LongSupplier millis) {
    this.pipeline = pipeline;
    this.millis = millis;
  }

  void begin(Document document) {
    begun = millis.getAsLong();
    pipeline.open(document);
  }

  /** Lets the data of what is begun next be read anew. */
  void forget() {
    pipeline.forget();
  }

  /** Whether an outcome is not yet that of a document. */
  static boolean isPending(Document document, Outcome outcome) {
    return outcome instanceof Outcome.Begun || !outcome.document().computesLike(document);
  }

  boolean isWaiting(Document document, Outcome outcome) {
    return isPending(document, outcome)
        || outcome instanceof Outcome.Unfolded drawn && drawn.isAwaited();
  }

  /** Ends what has taken long, and tells with what outcome; empty if nothing has. */
  Optional<Outcome> end(Document document, Outcome outcome) {
    if (millis.getAsLong() - begun < LONG || !isWaiting(document, outcome)) {
      return Optional.empty();
    }
    pipeline.stop();
    return Optional.of(
        !isPending(document, outcome) && outcome instanceof Outcome.Unfolded drawn
            ? drawn.stopped()
            : Outcome.Undrawn.stopped(document));
  }
}
