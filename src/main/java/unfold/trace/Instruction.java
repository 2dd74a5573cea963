package unfold.trace;

import unfold.data.Chance;

/**
 * One thing to do at an index, or at many. What is written never overlaps what is read, except that
 * it may be the very same operand where elements are treated one by one.
 */
public sealed interface Instruction {
  Operand into();

  /**
   * The matrix product.
   *
   * @param factor 1 or -1
   * @param add whether it is added to what is there, rather than put in its place
   */
  record Product(
      Operand left,
      boolean leftTransposed,
      Operand right,
      boolean rightTransposed,
      double factor,
      boolean add,
      Operand into)
      implements Instruction {}

  /**
   * @param of of the same size as the result, or a scalar that fills it
   */
  record Apply(ElementFunction function, Operand of, Operand into) implements Instruction {}

  /** Each side of the same size as the result, or a scalar. */
  record Combine(ElementOperation operation, Operand left, Operand right, Operand into)
      implements Instruction {}

  /** All elements to a scalar; a mean is a sum and a division. */
  record Collapse(ElementOperation operation, Operand of, Operand into) implements Instruction {}

  /** Down the columns, without overflow. */
  record Softmax(Operand of, Operand into) implements Instruction {}

  /** A 1 at the largest element of each column, the first of equals, and 0 elsewhere. */
  record Pick(Operand of, Operand into) implements Instruction {}

  /**
   * A 1 in each column at a place drawn with the column's elements as probabilities.
   *
   * @param lead the draw is for the index plus this
   * @param ordinal of the draw among those of the same name at one index
   */
  record Sample(Chance chance, int lead, int ordinal, Operand of, Operand into)
      implements Instruction {}

  /**
   * The negative log-likelihood of the target down the columns, where 0 · log 0 is 0.
   *
   * @param scores probabilities, or what their softmax is to be taken of
   */
  record Likelihood(Operand scores, boolean softmax, Operand target, Operand into)
      implements Instruction {}

  /** The mean of the squared differences over all elements. */
  record SquaredError(Operand of, Operand target, Operand into) implements Instruction {}

  record Transpose(Operand of, Operand into) implements Instruction {}

  /** Copies a block into a larger matrix. */
  record Insert(Operand of, int row, int column, Operand into) implements Instruction {}

  /** {@code factor · index + constant}. */
  record IndexValue(int factor, int constant, Operand into) implements Instruction {}
}
