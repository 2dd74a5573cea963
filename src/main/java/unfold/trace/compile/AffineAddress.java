package unfold.trace.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import unfold.equation.Extents;
import unfold.equation.IndexExpression;
import unfold.equation.IndexExpression.Affine;
import unfold.equation.IndexExpression.Child;
import unfold.equation.IndexExpression.Spot;
import unfold.trace.program.Lookup;
import unfold.trace.storage.Batch.Member;

/**
 * An index as a function of the points of a loop: a constant plus multiples of their indices, or
 * else looked up.
 *
 * @param factors one for each axis of the loop
 * @param constants one for each member
 */
record AffineAddress(List<Integer> factors, List<Integer> constants, Optional<Lookup> lookup) {
  AffineAddress {
    factors = List.copyOf(factors);
    constants = List.copyOf(constants);
  }

  static AffineAddress of(IndexExpression index, EquationScope scope) {
    return switch (index) {
      case Affine it -> affine(it, scope);
      case Spot it -> place(it, scope);
      case Child it -> new AffineAddress(List.of(), List.of(), Optional.of(child(it, scope)));
    };
  }

  private static AffineAddress affine(Affine index, EquationScope scope) {
    List<Integer> factors = new ArrayList<>(Collections.nCopies(scope.axes().size(), 0));
    index.axes().forEach((axis, factor) -> factors.set(scope.position(axis), factor));
    return new AffineAddress(factors, constants(index::ends, scope), Optional.empty());
  }

  private static AffineAddress place(Spot index, EquationScope scope) {
    return new AffineAddress(
        List.of(), constants(extents -> index.at(Map.of(), extents), scope), Optional.empty());
  }

  private static List<Integer> constants(Function<Extents, Integer> constant, EquationScope scope) {
    return scope.batch().members().stream().map(Member::extents).map(constant).toList();
  }

  private static Lookup child(Child index, EquationScope scope) {
    int position = scope.position(index.axis());
    List<Extents> extents =
        IntStream.range(0, scope.batch().size()).mapToObj(scope.batch()::extents).toList();
    return point -> extents.get(point[0]).tree(index.axis()).child(point[position], index.side());
  }

  /** Whether multiples of the point's indices and one constant for all members tell the index. */
  boolean isEven() {
    return lookup.isEmpty() && constants.stream().distinct().count() == 1;
  }

  /** The constant of the first member, which is that of all if {@link #isEven}. */
  int constant() {
    return constants.getFirst();
  }

  int factor(int axis) {
    return axis < factors.size() ? factors.get(axis) : 0;
  }

  Lookup asLookup() {
    int[] multiples = factors.stream().mapToInt(Integer::intValue).toArray();
    int[] rest = constants.stream().mapToInt(Integer::intValue).toArray();
    return lookup.orElse(point -> {
      int sum = rest[point[0]];
      for (int axis = 0; axis < multiples.length; axis++) {
        sum += multiples[axis] * point[axis];
      }
      return sum;
    });
  }
}
