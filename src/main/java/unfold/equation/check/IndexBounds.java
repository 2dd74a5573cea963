package unfold.equation.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.equation.Axis;
import unfold.equation.IndexExpression;
import unfold.equation.IndexExpression.Affine;
import unfold.equation.expression.IndexArithmetic;

/**
 * The lowest and the highest values of indices before any data are read. The ends of an axis may
 * still be open, and then only what holds for every end is certain.
 */
public final class IndexBounds {
  private static final int LONGEST_CHAIN = 8;

  private final Map<String, Axis> axes = new HashMap<>();
  private final Map<String, Interval> narrowed;

  public IndexBounds(List<Axis> axes) {
    this.narrowed = Map.of();
    axes.forEach(axis -> this.axes.put(axis.name(), axis));
  }

  private IndexBounds(Map<String, Axis> axes, Map<String, Interval> narrowed) {
    this.axes.putAll(axes);
    this.narrowed = Map.copyOf(narrowed);
  }

  /** A range from the lowest to the highest index, both inclusive. */
  record Interval(Affine low, Affine high) {}

  /** The same bounds where an axis runs over a part of its range only. */
  IndexBounds narrowing(String axis, Interval part) {
    Map<String, Interval> more = new HashMap<>(narrowed);
    more.put(axis, part);
    return new IndexBounds(axes, more);
  }

  Interval range(String axis) {
    int first = Optional.ofNullable(axes.get(axis)).map(Axis::first).orElse(1);
    return new Interval(IndexExpression.constant(first), resolved(IndexExpression.last(axis, 0)));
  }

  private Interval part(String axis) {
    return Optional.ofNullable(narrowed.get(axis)).orElseGet(() -> range(axis));
  }

  Interval of(IndexExpression index) {
    return switch (index) {
      case Affine affine -> of(affine);
      case IndexExpression.Child child ->
          new Interval(
              IndexExpression.constant(0),
              plus(resolved(IndexExpression.last(child.axis(), 0)), -1));
      case IndexExpression.Spot(String axis, var kind) ->
          switch (kind) {
            case ROOT ->
                new Interval(
                    resolved(IndexExpression.last(axis, 0)),
                    resolved(IndexExpression.last(axis, 0)));
            case LEAF ->
                new Interval(IndexExpression.constant(1), resolved(IndexExpression.last(axis, 0)));
          };
    };
  }

  private Interval of(Affine affine) {
    Affine base = resolved(new Affine(Map.of(), affine.lasts(), affine.constant()));
    Affine low = base;
    Affine high = base;
    for (var axis : affine.axes().entrySet()) {
      Interval part = part(axis.getKey());
      boolean forward = axis.getValue() > 0;
      low =
          IndexArithmetic.plus(
              low, IndexArithmetic.times(forward ? part.low() : part.high(), axis.getValue()));
      high =
          IndexArithmetic.plus(
              high, IndexArithmetic.times(forward ? part.high() : part.low(), axis.getValue()));
    }
    return new Interval(low, high);
  }

  /** Whether the one is at most the other, whatever the open ends may be. */
  boolean isAtMost(Affine one, Affine other) {
    Affine difference = IndexArithmetic.plus(other, IndexArithmetic.times(one, -1));
    return difference.lasts().values().stream().allMatch(factor -> factor > 0)
        && atFirst(difference) >= 0;
  }

  /** Whether the one is at most the other for some open ends. */
  boolean mayBeAtMost(Affine one, Affine other) {
    Affine difference = IndexArithmetic.plus(other, IndexArithmetic.times(one, -1));
    return difference.lasts().values().stream().anyMatch(factor -> factor > 0)
        || atFirst(difference) >= 0;
  }

  /** The value with every axis as short as can be. */
  private int atFirst(Affine affine) {
    int sum = affine.constant();
    for (var last : affine.lasts().entrySet()) {
      int first = Optional.ofNullable(axes.get(last.getKey())).map(Axis::first).orElse(1);
      sum += last.getValue() * first;
    }
    return sum;
  }

  /** Replaces the ends of axes by the ends that are stated. */
  Affine resolved(Affine affine) {
    Affine resolved = affine;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      resolved = once(resolved);
    }
    return resolved;
  }

  private Affine once(Affine affine) {
    Affine sum = new Affine(affine.axes(), Map.of(), affine.constant());
    for (var last : affine.lasts().entrySet()) {
      Affine end = stated(last.getKey()).orElseGet(() -> IndexExpression.last(last.getKey(), 0));
      sum = IndexArithmetic.plus(sum, IndexArithmetic.times(end, last.getValue()));
    }
    return sum;
  }

  private Optional<Affine> stated(String axis) {
    return Optional.ofNullable(axes.get(axis))
        .flatMap(Axis::last)
        .filter(Affine.class::isInstance)
        .map(Affine.class::cast);
  }

  static Affine plus(Affine affine, int more) {
    return IndexArithmetic.plus(affine, IndexExpression.constant(more));
  }
}
