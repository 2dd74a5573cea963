package unfold.circuit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.equation.DataSupply;
import unfold.equation.FixedPlace;
import unfold.equation.FixedPlace.Definition;
import unfold.equation.FixedPlace.Definition.ByData;
import unfold.equation.FixedPlace.Definition.ByEquation;
import unfold.equation.Place;
import unfold.equation.Statement;
import unfold.equation.Statement.Input;
import unfold.equation.Statement.Parameter;
import unfold.equation.Statement.Variable;

/**
 * Turns statements into clauses: fixed places first, because there they win, then the general one.
 */
final class Clauses {
  private Clauses() {}

  static List<Clause> of(Statement statement) {
    return switch (statement) {
      case Input it -> {
        Clause general = new Clause(places(it), data(it.supply()));
        yield clauses(it.fixedPlaces(), it.everywhere() ? Optional.of(general) : Optional.empty());
      }
      case Parameter it -> List.of(general(it, data(it.supply())));
      case Variable it ->
          clauses(
              it.fixedPlaces(),
              it.equation().map(right -> general(it, Optional.of(new ByEquation(right)))));
    };
  }

  private static List<Clause> clauses(List<FixedPlace> fixed, Optional<Clause> general) {
    List<Clause> clauses = new ArrayList<>();
    for (FixedPlace place : fixed) {
      clauses.add(new Clause(place.places(), Optional.of(place.definition())));
    }
    general.ifPresent(clauses::add);
    return clauses;
  }

  /** The places of an input; data given at the leaves of a tree are nowhere else. */
  private static List<Place> places(Input input) {
    boolean atLeaves = input.supply().filter(DataSupply.Leaves.class::isInstance).isPresent();
    return input.axes().stream()
        .<Place>map(axis -> atLeaves ? Place.Fixed.leaves(axis) : new Place.Free(axis))
        .toList();
  }

  private static Clause general(Statement statement, Optional<Definition> definition) {
    Stream<Place> places = statement.axes().stream().map(Place.Free::new);
    return new Clause(places.toList(), definition);
  }

  private static Optional<Definition> data(Optional<DataSupply> supply) {
    return supply.map(ByData::new);
  }
}
