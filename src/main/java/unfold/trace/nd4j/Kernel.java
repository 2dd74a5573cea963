package unfold.trace.nd4j;

/** An instruction that knows its addresses. */
@FunctionalInterface
interface Kernel {
  /**
   * @param lowest index of the block
   */
  void at(int index, int lowest);

  /** At {@code count} indices from the lowest on. */
  default void together(int lowest, int count) {
    for (int i = lowest; i < lowest + count; i++) {
      at(i, lowest);
    }
  }
}
