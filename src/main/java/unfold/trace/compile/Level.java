package unfold.trace.compile;

/** The number of times that a part of an equation has to be computed. */
enum Level {
  /** Once: it is the same for all members of a minibatch and at every index. */
  SHARED,
  /** Once for each member: it is the same at every index. */
  ONCE,
  /** Once for all indices together: no cycle runs through it. */
  TOGETHER,
  /** One step after the other. */
  STEPWISE;

  Level and(Level other) {
    return compareTo(other) >= 0 ? this : other;
  }

  boolean isOnce() {
    return this == SHARED || this == ONCE;
  }
}
