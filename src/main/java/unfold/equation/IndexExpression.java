package unfold.equation;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A whole number made of axes, their ends and constants: what may stand between the brackets of
 * {@code h( )}. Sizes are already replaced by their numbers. Sealed, because the child of a tree
 * node is an index that no sum expresses.
 */
public sealed interface IndexExpression {
  /**
   * The number at one index.
   *
   * @param indices the index on every axis that occurs
   */
  int at(Map<String, Integer> indices, Extents extents);

  /** The axes whose own index decides it. */
  Set<String> axesRead();

  /** Whether no axis occurs, so that this is one fixed place. */
  default boolean isPlace() {
    return axesRead().isEmpty();
  }

  /** The constant {@code c} where this is {@code axis + c}, else empty. */
  default OptionalInt shiftAlong(String axis) {
    return OptionalInt.empty();
  }

  /** The one axis of {@code axis + c}, else empty. */
  default Optional<String> shiftedAxis() {
    return Optional.empty();
  }

  /**
   * A sum of whole multiples.
   *
   * @param axes how often each axis's own index is counted; no zero entries
   * @param lasts how often each axis's last index is counted; no zero entries
   */
  record Affine(Map<String, Integer> axes, Map<String, Integer> lasts, int constant)
      implements IndexExpression {
    public Affine {
      axes = Map.copyOf(axes);
      lasts = Map.copyOf(lasts);
    }

    @Override
    public int at(Map<String, Integer> indices, Extents extents) {
      int sum = constant;
      for (var axis : axes.entrySet()) {
        sum += axis.getValue() * requireNonNull(indices.get(axis.getKey()));
      }
      for (var last : lasts.entrySet()) {
        sum += last.getValue() * extents.last(last.getKey());
      }
      return sum;
    }

    /** The value without any axis's own index. */
    public int ends(Extents extents) {
      return new Affine(Map.of(), lasts, constant).at(Map.of(), extents);
    }

    @Override
    public Set<String> axesRead() {
      return axes.keySet();
    }

    @Override
    public OptionalInt shiftAlong(String axis) {
      return shiftedAxis().filter(axis::equals).isPresent()
          ? OptionalInt.of(constant)
          : OptionalInt.empty();
    }

    @Override
    public Optional<String> shiftedAxis() {
      boolean shift = lasts.isEmpty() && axes.size() == 1 && axes.containsValue(1);
      return shift ? axes.keySet().stream().findFirst() : Optional.empty();
    }

    /** As the language writes it, axes before ends before the constant: {@code t-1}, {@code 3}. */
    @Override
    public String toString() {
      String sum = terms(axes, "%s") + terms(lasts, "last(%s)");
      String whole = constant == 0 && !sum.isEmpty() ? sum : sum + signed(constant);
      return whole.startsWith("+") ? whole.substring(1) : whole;
    }

    private static String terms(Map<String, Integer> factors, String form) {
      return factors.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(e -> term(e.getValue(), form.formatted(e.getKey())))
          .collect(Collectors.joining());
    }

    private static String term(int factor, String name) {
      return switch (factor) {
        case 1 -> "+" + name;
        case -1 -> "-" + name;
        default -> signed(factor) + "*" + name;
      };
    }

    private static String signed(int number) {
      return number < 0 ? Integer.toString(number) : "+" + number;
    }
  }

  /** A child of the node of a tree that an axis stands at: {@code v.left}. */
  record Child(String axis, Tree.Side side) implements IndexExpression {
    @Override
    public int at(Map<String, Integer> indices, Extents extents) {
      return extents.tree(axis).child(requireNonNull(indices.get(axis)), side);
    }

    @Override
    public Set<String> axesRead() {
      return Set.of(axis);
    }

    @Override
    public String toString() {
      return axis + "." + side.word();
    }
  }

  /**
   * A fixed node of a tree: {@code leaf}, the last of its leaves, or {@code root}, its last node.
   */
  record Spot(String axis, Kind kind) implements IndexExpression {
    /** The node that is meant. */
    public enum Kind {
      LEAF,
      ROOT
    }

    @Override
    public int at(Map<String, Integer> indices, Extents extents) {
      return switch (kind) {
        case LEAF -> extents.tree(axis).leaves().size();
        case ROOT -> extents.last(axis);
      };
    }

    @Override
    public Set<String> axesRead() {
      return Set.of();
    }

    @Override
    public String toString() {
      return kind.name().toLowerCase(Locale.ROOT);
    }
  }

  static Affine constant(int value) {
    return new Affine(Map.of(), Map.of(), value);
  }

  static Affine axis(String name, int offset) {
    return new Affine(Map.of(name, 1), Map.of(), offset);
  }

  static Affine last(String axis, int offset) {
    return new Affine(Map.of(), Map.of(axis, 1), offset);
  }
}
