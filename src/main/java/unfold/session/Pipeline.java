package unfold.session;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import unfold.chain.Chain;
import unfold.result.StopSignal;
import unfold.session.Outcome.Unfolded;
import unfold.trace.Precision;
import unfold.trace.ProgressMonitor;
import unfold.trace.RecordingLimit;
import unfold.trace.Simulation;
import unfold.trace.program.Arithmetic;
import unfold.trace.program.ArithmeticUnavailable;
import unfold.trace.simulate.Simulator;

/**
 * Runs the chain for the document that is open: first what can be drawn, then the values. Answers
 * for a document that is no longer open are dropped.
 */
public final class Pipeline {
  /** The most bytes that are recorded of a document before it is open. */
  public static final long PREPARED = 8L << 20;

  // the longest that values are waited for before a document is open
  private static final Duration SOON = Duration.ofMillis(500);

  private final CompletionStage<Arithmetic> arithmetic;
  private final Executor background;
  private final Executor toolkit;
  private volatile @Nullable Document current;
  private volatile @Nullable Unfolded recorded;
  private volatile @Nullable Chain drawn;
  private Consumer<Outcome> listener = _ -> {};

  /**
   * @param arithmetic what computes, once it is loaded
   * @param background where the chain runs, one task after another
   * @param toolkit where answers are delivered
   */
  public Pipeline(CompletionStage<Arithmetic> arithmetic, Executor background, Executor toolkit) {
    this.arithmetic = arithmetic;
    this.background = background;
    this.toolkit = toolkit;
  }

  /** Sets the listener for outcomes; call it before anything is opened. */
  public void onOutcome(Consumer<Outcome> told) {
    listener = told;
  }

  /** Works on this document from now on, and on no other. */
  public void open(Document document) {
    current = document;
    background.execute(() -> draw(document));
  }

  /**
   * Goes on with an outcome that was prepared, which is told at once; call it on the toolkit's
   * thread. Values that it lacks are computed, and data that are not the program's read anew.
   */
  public void open(Outcome prepared) {
    current = prepared.document();
    listener.accept(prepared);
    background.execute(() -> take(prepared));
  }

  private void take(Outcome prepared) {
    if (!isOpen(prepared.document())) {
      return;
    }
    if (readsFiles(prepared)) {
      draw(prepared.document());
    } else if (prepared instanceof Unfolded unfolded) {
      drawn = unfolded.picture().chain();
      recorded = unfolded.isAwaited() ? null : unfolded;
      if (unfolded.isAwaited()) {
        computeOnceLoaded(unfolded);
      }
    }
  }

  private static boolean readsFiles(Outcome prepared) {
    return !(prepared.document().origin() instanceof Origin.Shipped)
        && !(prepared instanceof Unfolded unfolded
            && unfolded.picture().chain().fileNames().isEmpty());
  }

  /**
   * Makes the outcome of a document before it is open, in the background, with its values where
   * they are few and soon computed.
   *
   * @param unwanted whether nobody waits for it any more; then nothing is told
   * @param told on the toolkit's thread
   */
  public void prepare(Document document, BooleanSupplier unwanted, Consumer<Outcome> told) {
    background.execute(() ->
        StopSignal.unless(unwanted, () -> prepared(document))
            .ifPresent(it -> toolkit.execute(() -> told.accept(it))));
  }

  private Outcome prepared(Document document) {
    Outcome outcome = outcome(document, () -> new Chain(document.input()));
    return outcome instanceof Unfolded unfolded && unfolded.isAwaited()
        ? withSoonValues(unfolded)
        : outcome;
  }

  /** The outcome with its values, unless they take long or are not to be had. */
  private Unfolded withSoonValues(Unfolded unfolded) {
    try {
      Arithmetic loaded = arithmetic.toCompletableFuture().getNow(null);
      return loaded == null ? unfolded : simulated(unfolded, loaded);
    } catch (CancellationException stopped) {
      throw stopped;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return unfolded; // what is wrong is told once it is open
    }
  }

  private static Unfolded simulated(Unfolded unfolded, Arithmetic loaded) {
    long before = System.nanoTime();
    Simulator simulator = new Simulator(loaded, Precision.FLOAT64, PREPARED);
    ProgressMonitor watch =
        _ -> !StopSignal.isGiven() && System.nanoTime() - before < SOON.toNanos();
    return unfolded.picture().chain().simulate(simulator, watch).value().orElseThrow()
            instanceof Simulation.Finished(var traces)
        ? unfolded.with(
            new KnownValues.Recorded(traces, Duration.ofNanos(System.nanoTime() - before)))
        : unfolded;
  }

  /** Forgets what was made before, so that the data of what is opened next are read anew. */
  public void forget() {
    background.execute(() -> {
      recorded = null;
      drawn = null;
    });
  }

  /** Stops all work, until something is opened. */
  public void stop() {
    current = null;
  }

  private boolean isOpen(Document document) {
    Document open = current;
    return open == document || open != null && open.computesLike(document);
  }

  private void draw(Document document) {
    if (isOpen(document)) {
      StopSignal.unless(
              () -> !isOpen(document),
              () -> withKnownValues(outcome(document, () -> chain(document))))
          .ifPresent(this::go);
    }
  }

  private void go(Outcome outcome) {
    deliver(outcome);
    if (outcome instanceof Unfolded unfolded && unfolded.isAwaited()) {
      computeOnceLoaded(unfolded);
    }
  }

  /** Whatever fails on the way is told, or the window would wait for its picture for ever. */
  private static Outcome outcome(Document document, Supplier<Chain> chain) {
    try {
      return Outcome.of(document, chain.get());
    } catch (CancellationException stopped) {
      throw stopped;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return new Outcome.Undrawn(document, SessionSentences.notDrawable(fault));
    }
  }

  /** The chain of a document, with the stages already made for another member or grain. */
  private Chain chain(Document document) {
    Chain before = drawn;
    Chain chain = before == null ? new Chain(document.input()) : before.with(document.input());
    drawn = chain;
    return chain;
  }

  /** The outcome with the values recorded before, where they are of the same data. */
  private Outcome withKnownValues(Outcome outcome) {
    Unfolded before = recorded;
    return before != null
            && outcome instanceof Unfolded unfolded
            && before.picture().chain().sharesDataWith(unfolded.picture().chain())
        ? unfolded.with(before.values())
        : outcome;
  }

  /** Whatever fails on the way is told, or the picture would wait for its values for ever. */
  private void computeOnceLoaded(Unfolded unfolded) {
    arithmetic
        .thenApplyAsync(
            loaded ->
                isOpen(unfolded.document())
                    ? computed(unfolded, loaded)
                    : Optional.<Outcome>empty(),
            background)
        .exceptionallyAsync(fault -> Optional.of(failed(unfolded, fault)), background)
        .thenAccept(outcome -> outcome.ifPresent(this::deliver));
  }

  private static Outcome failed(Unfolded unfolded, Throwable fault) {
    Throwable cause =
        fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
    String why =
        cause instanceof ArithmeticUnavailable it
            ? SessionSentences.sentence(String.valueOf(it.getMessage()))
            : SessionSentences.notComputable(cause);
    return unfolded.with(new KnownValues.Absent(why));
  }

  private Optional<Outcome> computed(Unfolded unfolded, Arithmetic loaded) {
    Chain chain = unfolded.picture().chain();
    // there is room for one recording, not for two
    recorded = null;
    Simulator simulator = new Simulator(loaded, Precision.FLOAT64, RecordingLimit.usual());
    long before = System.nanoTime();
    Simulation simulation =
        chain.simulate(simulator, _ -> isOpen(unfolded.document())).value().orElseThrow();
    Duration took = Duration.ofNanos(System.nanoTime() - before);
    return switch (simulation) {
      case Simulation.Finished(var traces) -> {
        recorded = unfolded.with(new KnownValues.Recorded(traces, took));
        yield Optional.of(recorded);
      }
      case Simulation.Refused(var mistakes) -> Optional.of(unfolded.refused(mistakes));
      case Simulation.Stopped _ -> Optional.empty();
    };
  }

  private void deliver(Outcome outcome) {
    toolkit.execute(() -> {
      if (isOpen(outcome.document())) {
        listener.accept(outcome);
      }
    });
  }
}
