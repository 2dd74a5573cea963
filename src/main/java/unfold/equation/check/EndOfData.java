package unfold.equation.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.equation.Axis;
import unfold.equation.DataSupply;
import unfold.equation.Expression.Reference;
import unfold.equation.IndexExpression.Affine;
import unfold.equation.Place;
import unfold.equation.Shape;
import unfold.equation.name.Declaration;
import unfold.equation.name.PartialStatement;

/** The ends of data, at the end of their axis or beyond it. */
public record EndOfData(Map<String, Shape> shapes, List<Axis> axes) {
  /** Whether it is given by data that have a first and a last row. */
  boolean hasEnd(PartialStatement statement) {
    return statement.kind() == Declaration.Kind.INPUT
        && statement.axes().size() == 1
        && statement.everywhere()
        && statement.supply().filter(EndOfData::hasEnd).isPresent();
  }

  private static boolean hasEnd(DataSupply supply) {
    return switch (supply) {
      case DataSupply.OneHot _,
          DataSupply.Table _,
          DataSupply.Csv _,
          DataSupply.Npy _,
          DataSupply.Npz _ ->
          true;
      case DataSupply.Fill _,
          DataSupply.Identity _,
          DataSupply.Count _,
          DataSupply.Leaves _,
          DataSupply.Image _,
          DataSupply.Repeat _,
          DataSupply.Draw _ ->
          false;
    };
  }

  /**
   * The places past the last row that are read; empty where the rows reach as far, or may do so in
   * a file.
   *
   * @param after the places that are read past the end of the axis
   */
  Optional<List<Place>> past(
      PartialStatement statement, Reference reference, IndexBounds here, List<Place> after) {
    String axis = statement.axes().getFirst();
    boolean stated = axes.stream().anyMatch(it -> it.name().equals(axis) && it.last().isPresent());
    if (!stated) {
      return Optional.of(after);
    }
    Affine first = here.range(axis).low();
    Affine highest = here.of(reference.indices().getFirst()).high();
    return DataLength.along(axis, statement, shapes)
        .map(length -> IndexBounds.plus(first, Collections.min(length.steps())))
        .filter(next -> here.isAtMost(next, highest))
        .filter(next ->
            !new UngivenPlaces(statement, here).isGiven(new IndexBounds.Interval(next, highest), 0))
        .map(next -> List.of(next.equals(highest) ? Place.Fixed.at(next) : from(next)));
  }

  private static Place.Fixed from(Affine next) {
    return new Place.Fixed(Optional.of(next), Optional.empty());
  }
}
