package unfold.result;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The word to long work that nobody waits for its result any more. Whoever asks for the work says
 * when that is so; the work looks now and then, without having to hand anything through.
 */
public final class StopSignal {
  private static final ScopedValue<BooleanSupplier> UNWANTED = ScopedValue.newInstance();

  /** Ends work where it looked; nobody is told where that was. */
  private static final class Stopped extends CancellationException {
    @Override
    public Throwable fillInStackTrace() {
      return this;
    }
  }

  private StopSignal() {}

  /**
   * The result of work on this thread; empty if it was stopped before it had one.
   *
   * @param unwanted whether nobody waits for the result any more; asked often, and so quick
   */
  public static <T> Optional<T> unless(BooleanSupplier unwanted, Supplier<T> work) {
    BooleanSupplier outer = UNWANTED.orElse(() -> false);
    try {
      return Optional.of(
          ScopedValue.where(UNWANTED, () -> unwanted.getAsBoolean() || outer.getAsBoolean())
              .call(work::get));
    } catch (Stopped stopped) {
      return Optional.empty();
    }
  }

  /** Whether the work of this thread is not wanted any more. */
  public static boolean isGiven() {
    return UNWANTED.isBound() && UNWANTED.get().getAsBoolean();
  }

  /**
   * Ends the work of this thread if it is not wanted any more.
   *
   * @throws CancellationException to whoever asked for it, where it is caught
   */
  public static void check() {
    if (isGiven()) {
      throw new Stopped();
    }
  }
}
