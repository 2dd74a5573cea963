package unfold.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import unfold.data.Dataset;
import unfold.data.SuppliedValues;
import unfold.data.Tensor;
import unfold.equation.Expression;
import unfold.equation.Extents.Range;
import unfold.equation.FixedPlace;
import unfold.equation.FixedPlace.Definition.ByData;
import unfold.equation.FixedPlace.Definition.ByEquation;
import unfold.equation.Place;
import unfold.equation.Shape;
import unfold.equation.Statement;

/**
 * What the equations mean, in the plainest way: a value is asked for by name and index, and asks
 * for what its equation reads. Shares nothing with the simulator but the data.
 */
public final class Oracle {
  private final Dataset dataset;
  private final Map<String, Map<List<Integer>, double[][]>> known = new HashMap<>();

  public Oracle(Dataset dataset) {
    this.dataset = dataset;
  }

  /** Zeros where nobody gave a value. */
  public double[][] value(String name, List<Integer> index) {
    Map<List<Integer>, double[][]> values = known.computeIfAbsent(name, _ -> new HashMap<>());
    double[][] value = values.get(index);
    if (value == null) {
      Statement statement = dataset.system().statement(name);
      value = filling(statement.shape(), computed(statement, index));
      values.put(index, value);
    }
    return value;
  }

  /** All that has been asked for. */
  public List<PlainGraph.Vertex> known() {
    return known.entrySet().stream()
        .flatMap(name ->
            name.getValue().keySet().stream()
                .map(index -> new PlainGraph.Vertex(name.getKey(), index)))
        .toList();
  }

  private double[][] computed(Statement statement, List<Integer> index) {
    return switch (statement) {
      case Statement.Variable it ->
          fixed(it.fixedPlaces(), it, index)
              .orElseGet(() ->
                  it.equation().isPresent() && isInside(it, index)
                      ? evaluated(it.equation().get(), it, index)
                      : zero());
      case Statement.Input it ->
          fixed(it.fixedPlaces(), it, index).orElseGet(() -> given(it, index));
      case Statement.Parameter it -> given(it, index);
    };
  }

  private boolean isInside(Statement statement, List<Integer> index) {
    for (int a = 0; a < index.size(); a++) {
      if (!dataset.extents().range(statement.axes().get(a)).contains(index.get(a))) {
        return false;
      }
    }
    return true;
  }

  private Optional<double[][]> fixed(
      List<FixedPlace> places, Statement statement, List<Integer> index) {
    return places.stream()
        .filter(place -> holds(place, index))
        .findFirst()
        .map(place ->
            switch (place.definition()) {
              case ByEquation(Expression expression) -> evaluated(expression, statement, index);
              case ByData(var supply) -> rows(dataset.fixed(supply));
            });
  }

  private boolean holds(FixedPlace place, List<Integer> index) {
    for (int a = 0; a < index.size(); a++) {
      boolean here =
          switch (place.places().get(a)) {
            case Place.Free(String axis) -> dataset.extents().range(axis).contains(index.get(a));
            case Place.Fixed fixed -> fixed.contains(index.get(a), dataset.extents());
          };
      if (!here) {
        return false;
      }
    }
    return true;
  }

  private double[][] evaluated(Expression expression, Statement owner, List<Integer> index) {
    Map<String, Integer> at = new LinkedHashMap<>();
    for (int a = 0; a < index.size(); a++) {
      at.put(owner.axes().get(a), index.get(a));
    }
    return new Evaluation(this, dataset, owner.name(), at).of(expression);
  }

  private double[][] given(Statement statement, List<Integer> index) {
    Optional<SuppliedValues> given = dataset.given(statement.name());
    int[] at = index.isEmpty() ? new int[1] : index.stream().mapToInt(i -> i).toArray();
    boolean there =
        given.isPresent()
            && given.get().isGiven(at)
            && (isInside(statement, index) || isWithin(given.get().reach(), index));
    return there ? rows(given.get().at(at)) : zero();
  }

  private static boolean isWithin(Optional<List<Range>> reach, List<Integer> index) {
    return reach.isPresent()
        && IntStream.range(0, index.size())
            .allMatch(axis -> reach.get().get(axis).contains(index.get(axis)));
  }

  private static double[][] zero() {
    return new double[][] {{0}};
  }

  private static double[][] rows(Tensor tensor) {
    List<double[]> rows = new ArrayList<>();
    for (int r = 0; r < tensor.shape().rows(); r++) {
      double[] row = new double[tensor.shape().columns()];
      for (int c = 0; c < row.length; c++) {
        row[c] = tensor.at(r, c);
      }
      rows.add(row);
    }
    return rows.toArray(double[][]::new);
  }

  /** A scalar takes the shape of what it stands for. */
  private static double[][] filling(Shape shape, double[][] value) {
    if (value.length == shape.rows() && value[0].length == shape.columns()) {
      return value;
    }
    if (value.length != 1 || value[0].length != 1) {
      throw new IllegalStateException(value.length + " x " + value[0].length + " is not " + shape);
    }
    double[][] filled = new double[shape.rows()][shape.columns()];
    Arrays.stream(filled).forEach(row -> Arrays.fill(row, value[0][0]));
    return filled;
  }
}
