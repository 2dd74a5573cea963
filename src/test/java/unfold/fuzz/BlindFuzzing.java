package unfold.fuzz;

import java.util.concurrent.TimeUnit;

/**
 * The entry of a process that reads a number of mutations, and ends with the first that is not
 * answered.
 */
final class BlindFuzzing {
  private static final int UNANSWERED = 1;

  /** After how many seconds an input is one that has no end. */
  private static final int ENDLESS = 120;

  private final Watched reading;
  private final Mutations mutations;
  private volatile byte[] current = {};

  private BlindFuzzing(FuzzTarget target) {
    this.reading = Watched.warm(target);
    this.mutations = new Mutations(target, 1);
  }

  public static void main(String[] arguments) {
    BlindFuzzing fuzzing = new BlindFuzzing(FuzzTarget.valueOf(arguments[0]));
    Thread.ofPlatform().daemon().start(fuzzing::watch);
    fuzzing.read(Long.parseLong(arguments[1]));
  }

  private void read(long inputs) {
    long begun = System.nanoTime();
    for (long number = 0; number < inputs; number++) {
      current = mutations.next();
      reading.read(current);
    }
    System.out.printf(
        "Done %d runs in %d second(s)%n",
        inputs, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
  }

  private void watch() {
    byte[] before;
    do {
      before = current;
      try {
        TimeUnit.SECONDS.sleep(ENDLESS);
      } catch (InterruptedException e) {
        return;
      }
    } while (before != current);
    System.err.println("no end of " + Watched.shown(before));
    Runtime.getRuntime().halt(UNANSWERED);
  }
}
