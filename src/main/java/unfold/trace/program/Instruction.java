package unfold.trace.program;

import java.util.List;
import unfold.data.random.CounterRandom;

/**
 * An instruction of a program, to be carried out at a point or at many. What is written never
 * overlaps what is read, except that it may be the very same operand where elements are treated one
 * by one.
 */
public sealed interface Instruction {
  Operand into();

  /** The operands it reads and writes; none for a loop, whose program has its own. */
  default List<Operand> operands() {
    return switch (this) {
      case Product it -> List.of(it.left, it.right, it.into);
      case Apply it -> List.of(it.of, it.into);
      case Combine it -> List.of(it.left, it.right, it.into);
      case Collapse it -> List.of(it.of, it.into);
      case Softmax it -> List.of(it.of, it.into);
      case Pick it -> List.of(it.of, it.into);
      case Sample it -> List.of(it.of, it.into);
      case Likelihood it -> List.of(it.scores, it.target, it.into);
      case SquaredError it -> List.of(it.of, it.target, it.into);
      case Transpose it -> List.of(it.of, it.into);
      case Choose it -> List.of(it.condition, it.then, it.otherwise, it.into);
      case MatrixPower it -> List.of(it.of, it.into);
      case Diagonal it -> List.of(it.of, it.into);
      case LargestAt it -> List.of(it.of, it.into);
      case Insert it -> List.of(it.of, it.into);
      case IndexValue it -> List.of(it.into);
      case Loop _ -> List.of();
    };
  }

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
   * A function of each element.
   *
   * @param of of the same size as the result, or a scalar that fills it
   */
  record Apply(ElementFunction function, Operand of, Operand into) implements Instruction {}

  /**
   * A choice between two operands where a condition is not zero; scalars stand for equal elements.
   */
  record Choose(Operand condition, Operand then, Operand otherwise, Operand into)
      implements Instruction {}

  /** A whole power of a square matrix; of one that has no inverse a negative one is no number. */
  record MatrixPower(Operand of, int exponent, Operand into) implements Instruction {}

  /** A column as the diagonal of a matrix, or the diagonal of a matrix as a column. */
  record Diagonal(Operand of, Operand into) implements Instruction {}

  /** The position of the largest element, from 1. */
  record LargestAt(Operand of, Operand into) implements Instruction {}

  /** An operation on two operands, each of the same size as the result, or a scalar. */
  record Combine(ElementOperation operation, Operand left, Operand right, Operand into)
      implements Instruction {}

  /** The reduction of all elements to a scalar; a mean is a sum and a division. */
  record Collapse(ElementOperation operation, Operand of, Operand into) implements Instruction {}

  /** The softmax down the columns, without overflow. */
  record Softmax(Operand of, Operand into) implements Instruction {}

  /** A 1 at the largest element of each column, the first of equals, and 0 elsewhere. */
  record Pick(Operand of, Operand into) implements Instruction {}

  /**
   * A 1 in each column at a place drawn with the column's elements as probabilities.
   *
   * @param axes the numbers of the point that make up the index the draw is for
   * @param ordinal of the draw among those of the same name at one index
   */
  record Sample(CounterRandom chance, List<Integer> axes, int ordinal, Operand of, Operand into)
      implements Instruction {}

  /**
   * The negative log-likelihood of the target down the columns, where 0 · log 0 is 0.
   *
   * @param scores probabilities, or the scores whose softmax they are
   */
  record Likelihood(Operand scores, boolean softmax, Operand target, Operand into)
      implements Instruction {}

  /** The mean of the squared differences over all elements. */
  record SquaredError(Operand of, Operand target, Operand into) implements Instruction {}

  record Transpose(Operand of, Operand into) implements Instruction {}

  /** The copy of a block into a larger matrix, from a row and column on. */
  record Insert(Operand of, int row, int column, Operand into) implements Instruction {}

  /** A whole number that the point determines. */
  record IndexValue(Lookup value, Operand into) implements Instruction {}

  /**
   * A loop that runs a program at each index of one more axis, in their order.
   *
   * @param axis the position of the index on that axis in the point
   * @param bounds the first and last index, by point
   * @param even whether these are the same at all points
   */
  record Loop(int axis, Bounds bounds, boolean even, List<Instruction> program)
      implements Instruction {
    public Loop {
      program = List.copyOf(program);
    }

    @Override
    public Operand into() {
      return program.getLast().into();
    }
  }

  /** The first and last index of an axis, by point. */
  record Bounds(Lookup first, Lookup last) {}
}
