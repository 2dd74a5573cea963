package unfold.unfolding;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import unfold.circuit.IndexMap;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.IndexExpression;
import unfold.equation.IndexExpression.Affine;

/**
 * An index along one axis of a source, as a constant plus whole multiples of the indices that a
 * target has or reduces over.
 *
 * @param factors by axis, without zeros
 */
public record AffineIndex(Map<String, Integer> factors, int constant) {
  public AffineIndex {
    factors = Map.copyOf(factors);
  }

  /** The affine form of an index map; empty for the child of a tree's node. */
  public static Optional<AffineIndex> of(IndexMap map, Extents extents) {
    return switch (map) {
      case IndexMap.Shift(String axis, int offset) ->
          Optional.of(new AffineIndex(Map.of(axis, 1), offset));
      case IndexMap.Over(String axis, int offset) ->
          Optional.of(new AffineIndex(Map.of(axis, 1), offset));
      case IndexMap.Place(var place) ->
          Optional.of(new AffineIndex(Map.of(), place.at(Map.of(), extents)));
      case IndexMap.General(var index, _) -> of(index, extents);
      case IndexMap.Child _ -> Optional.empty();
    };
  }

  /** The affine form of an index expression; empty where the child of a tree's node is read. */
  public static Optional<AffineIndex> of(IndexExpression index, Extents extents) {
    return switch (index) {
      case Affine it -> Optional.of(new AffineIndex(it.axes(), it.ends(extents)));
      case IndexExpression.Spot it ->
          Optional.of(new AffineIndex(Map.of(), it.at(Map.of(), extents)));
      case IndexExpression.Child _ -> Optional.empty();
    };
  }

  public AffineIndex plus(AffineIndex other) {
    Map<String, Integer> sum = new HashMap<>(factors);
    other.factors.forEach((axis, factor) -> sum.merge(axis, factor, Integer::sum));
    sum.values().removeIf(factor -> factor == 0);
    return new AffineIndex(sum, constant + other.constant);
  }

  public AffineIndex times(int factor) {
    Map<String, Integer> product = new HashMap<>();
    factors.forEach((axis, own) -> product.put(axis, own * factor));
    product.values().removeIf(own -> own == 0);
    return new AffineIndex(product, constant * factor);
  }

  /** The greatest value over the ranges of some axes, as an index of the other axes. */
  public AffineIndex most(Map<String, Range> ranges) {
    Map<String, Integer> rest = new HashMap<>(factors);
    rest.keySet().removeAll(ranges.keySet());
    Map<String, Integer> bound = new HashMap<>(factors);
    bound.keySet().retainAll(ranges.keySet());
    int most = new AffineIndex(bound, 0).range(axis -> requireNonNull(ranges.get(axis))).last();
    return new AffineIndex(rest, constant + most);
  }

  /**
   * The range from the least to the greatest value where each axis runs over a range; empty where
   * one of these is.
   */
  public Range range(Function<String, Range> ranges) {
    int least = constant;
    int greatest = constant;
    for (var factor : factors.entrySet()) {
      Range range = ranges.apply(factor.getKey());
      if (range.count() == 0) {
        return new Range(1, 0);
      }
      int one = factor.getValue() * range.first();
      int other = factor.getValue() * range.last();
      least += Math.min(one, other);
      greatest += Math.max(one, other);
    }
    return new Range(least, greatest);
  }
}
