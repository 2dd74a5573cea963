package unfold.view.model;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import unfold.session.Document;
import unfold.session.Outcome;
import unfold.session.Pipeline;

/** The work on a picture and its values, which may be ended once it has taken long. */
public final class PictureWork {
  /** The time in milliseconds after which the wait for a picture is told, and can be ended. */
  public static final long LONG = 1000;

  private final Pipeline pipeline;
  private final LongSupplier millis;
  private final ReadyPictures ready = new ReadyPictures();
  private final ReadOnlyObjectWrapper<Optional<Document>> coming =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AtomicInteger asked = new AtomicInteger();
  private long begun;

  PictureWork(Pipeline pipeline, LongSupplier millis) {
    this.pipeline = pipeline;
    this.millis = millis;
  }

  /** Begins with a document; one whose picture is ready is told at once. */
  void begin(Document document) {
    begun = millis.getAsLong();
    awaitNothing();
    ready.of(document).ifPresentOrElse(pipeline::open, () -> pipeline.open(document));
  }

  /** The document whose picture is made before it is gone on to, if there is one. */
  ReadOnlyObjectProperty<Optional<Document>> comingProperty() {
    return coming.getReadOnlyProperty();
  }

  /** Forgets what was to be gone on to. */
  void awaitNothing() {
    asked.incrementAndGet();
    coming.set(Optional.empty());
  }

  /** Runs the next step once the picture of a document is made, unless another is asked for. */
  void await(Document document, Runnable next) {
    awaitNothing();
    if (ready.of(document).isPresent()) {
      next.run();
      return;
    }
    int mine = asked.get();
    begun = millis.getAsLong();
    coming.set(Optional.of(document));
    pipeline.prepare(
        document,
        () -> asked.get() != mine,
        made -> {
          if (asked.get() == mine) {
            ready.keep(made);
            next.run();
          }
        });
  }

  /** Makes the picture of a document ready, unless something else is to be done before. */
  void prepare(Document document) {
    if (ready.of(document).isEmpty()) {
      int mine = asked.get();
      pipeline.prepare(document, () -> asked.get() != mine, ready::keep);
    }
  }

  /** Keeps a picture that is shown, to be shown at once when it is come back to. */
  void keep(Outcome shown) {
    if (shown instanceof Outcome.Unfolded drawn && !drawn.isAwaited()) {
      ready.keep(shown);
    }
  }

  /** Lets the data of what is begun next be read anew. */
  void forget() {
    ready.forget();
    pipeline.forget();
  }

  /** Whether an outcome is not yet that of a document. */
  static boolean isPending(Document document, Outcome outcome) {
    return outcome instanceof Outcome.Begun || !outcome.document().computesLike(document);
  }

  boolean isWaiting(Document document, Outcome outcome) {
    return coming.get().isPresent()
        || isPending(document, outcome)
        || outcome instanceof Outcome.Unfolded drawn && drawn.isAwaited();
  }

  /** Ends what has taken long, and tells with what outcome; empty if nothing has. */
  Optional<Outcome> end(Document document, Outcome outcome) {
    if (millis.getAsLong() - begun < LONG || !isWaiting(document, outcome)) {
      return Optional.empty();
    }
    if (coming.get().isPresent()) {
      awaitNothing();
      return Optional.of(outcome); // what is open stays
    }
    pipeline.stop();
    return Optional.of(
        !isPending(document, outcome) && outcome instanceof Outcome.Unfolded drawn
            ? drawn.stopped()
            : Outcome.Undrawn.stopped(document));
  }
}
