package unfold.trace.nd4j;

import unfold.trace.Operand;

/** Where an operand's first element lies at each index. */
record Address(Cells cells, int base, int stride, boolean local, int rows, int columns) {
  /**
   * @param block how many steps a local slot holds
   */
  static Address of(Operand operand, Cells cells, int block) {
    int slot = operand.isLocal() ? operand.slot() * block : 0;
    return new Address(
        cells,
        slot + operand.offset(),
        operand.stride(),
        operand.isLocal(),
        operand.shape().rows(),
        operand.shape().columns());
  }

  /**
   * @param lowest index of the block
   */
  int at(int index, int lowest) {
    return base + stride * (local ? index - lowest : index);
  }

  int size() {
    return rows * columns;
  }

  boolean isSteady() {
    return stride == 0;
  }

  /** Whether the values of neighbouring indices lie side by side. */
  boolean isDense() {
    return stride == size();
  }
}
