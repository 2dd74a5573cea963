package unfold.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unfold.data.file.NumericArray;
import unfold.equation.Axis;
import unfold.equation.Extents.Range;
import unfold.equation.Shape;

/**
 * The declared shape and axes of a name, which its data have to fit.
 *
 * @param name as a message says it: of a minibatch {@code member 2 of x}
 * @param shape of the value at one index
 * @param axes those by whose index its values differ; none for a single value
 */
record DeclaredShape(String name, Shape shape, List<Axis> axes) {
  DeclaredShape {
    axes = List.copyOf(axes);
  }

  boolean indexed() {
    return !axes.isEmpty();
  }

  /** The declaration under the name that a message gives one member of a minibatch. */
  DeclaredShape member(int n, int of) {
    return of == 1 ? this : new DeclaredShape(Length.named(name, n, of), shape, axes);
  }

  /**
   * Whether an array holds exactly one value, or one for each index of a box, the last axis running
   * fastest and each value row by row.
   */
  boolean fits(NumericArray array) {
    List<Integer> dimensions = new ArrayList<>(counts(array));
    dimensions.addAll(List.of(shape.rows(), shape.columns()));
    boolean everyAxis = axes.size() < 2 || array.rank() >= axes.size();
    return everyAxis
        && array.size() > 0
        && NumericArray.withoutOnes(dimensions).equals(array.dimensions());
  }

  private List<Integer> counts(NumericArray array) {
    return IntStream.range(0, axes.size()).mapToObj(array::size).toList();
  }

  /**
   * The values of an array that fits.
   *
   * @param array whose first dimensions are the axes, whatever those of a value are
   */
  SuppliedValues given(NumericArray array) {
    return indexed()
        ? new RowValues(shape, ranges(counts(array)), array)
        : new SuppliedValues.Constant(Tensor.of(shape, array::at));
  }

  /** The ranges of so many indices from the first of each axis on. */
  List<Range> ranges(List<Integer> counts) {
    return IntStream.range(0, axes.size())
        .mapToObj(a -> new Range(axes.get(a).first(), axes.get(a).first() + counts.get(a) - 1))
        .toList();
  }

  /** The declaration in words, such as {@code W has shape 4 x 3}. */
  String inWords() {
    return shape.isScalar()
        ? name + " is a single number" + each()
        : name + " has shape " + shape + each();
  }

  private String each() {
    return switch (axes.size()) {
      case 0 -> "";
      case 1 -> " at each step";
      default -> axes.stream().map(Axis::name).collect(Collectors.joining(", ", " at each (", ")"));
    };
  }
}
