package unfold.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import unfold.equation.Alphabet;
import unfold.equation.Axis;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.FixedPlace;
import unfold.equation.FixedPlace.Definition.ByData;
import unfold.equation.Overlaps;
import unfold.equation.Statement;
import unfold.equation.Supply;

/** One loading of one system: collects every mistake before giving up. */
final class Loader {
  private final EquationSystem system;
  private final long seed;
  private final Supplies supplies;
  private final Map<String, Given> given = new LinkedHashMap<>();
  private final Map<Supply, Tensor> fixed = new HashMap<>();
  private final List<Length> lengths = new ArrayList<>();
  private final List<Diagnostic> mistakes = new ArrayList<>();

  Loader(EquationSystem system, DataSource source, long seed) {
    this.system = system;
    this.seed = seed;
    Map<String, Alphabet> alphabets =
        system.alphabetOf().values().stream()
            .collect(Collectors.toMap(Alphabet::name, a -> a, (a, _) -> a));
    this.supplies = new Supplies(source, seed, alphabets);
  }

  Dataset.Loading load(Map<String, Integer> wanted) {
    system.statements().values().forEach(this::load);
    Optional<Extents> extents = new ExtentRule(system, lengths, wanted, mistakes::add).extents();
    extents.ifPresent(this::refuseMeetingPlaces);
    mistakes.sort(Diagnostic.IN_ORDER_OF_TEXT);
    return new Dataset.Loading(
        extents
            .filter(_ -> mistakes.isEmpty())
            .map(known ->
                new Dataset(system, seed, List.of(new Dataset.Member(known, given)), fixed)),
        mistakes);
  }

  private void refuseMeetingPlaces(Extents extents) {
    for (Statement statement : system.statements().values()) {
      List<FixedPlace> places = places(statement);
      for (int i = 1; i < places.size(); i++) {
        FixedPlace later = places.get(i);
        Overlaps.with(later, places.subList(0, i), extents)
            .ifPresent(other -> mistakes.add(meeting(statement, later, other)));
      }
    }
  }

  private static List<FixedPlace> places(Statement statement) {
    return switch (statement) {
      case Statement.Input input -> input.fixedPlaces();
      case Statement.Parameter _ -> List.of();
      case Statement.Variable variable -> variable.fixedPlaces();
    };
  }

  private static Diagnostic meeting(Statement of, FixedPlace later, FixedPlace other) {
    return Diagnostic.mistake(
        later.span(),
        "at this extent this is the place of `%s` that line %d gives, and they differ"
            .formatted(of.name(), other.span().line()));
  }

  private void load(Statement statement) {
    switch (statement) {
      case Statement.Input input -> {
        input.supply().ifPresent(supply -> load(input, supply));
        load(input, input.fixedPlaces());
      }
      case Statement.Parameter parameter ->
          parameter.supply().ifPresent(supply -> load(parameter, supply));
      case Statement.Variable variable -> load(variable, variable.fixedPlaces());
    }
  }

  private void load(Statement of, Supply supply) {
    boolean indexed = !of.axes().isEmpty();
    int first = indexed ? axis(of).first() : 0;
    Wanted wanted = new Wanted(of.name(), of.shape(), indexed, first);
    read(supply, wanted)
        .ifPresent(values -> {
          given.put(of.name(), values);
          values
              .rows()
              .ifPresent(rows ->
                  lengths.add(
                      new Length(of.name(), axis(of).name(), rows.getFirst(), supply.span())));
        });
  }

  private void load(Statement of, List<FixedPlace> places) {
    for (FixedPlace place : places) {
      if (place.definition() instanceof ByData(Supply supply)) {
        Wanted wanted = new Wanted(of.name(), of.shape(), false, 0);
        read(supply, wanted).ifPresent(value -> fixed.put(supply, value.at(0)));
      }
    }
  }

  private Optional<Given> read(Supply supply, Wanted wanted) {
    Attempt<Given> attempt = supplies.read(supply, wanted);
    attempt.failure().ifPresent(why -> mistakes.add(Diagnostic.mistake(supply.span(), why)));
    return attempt.success();
  }

  private Axis axis(Statement of) {
    return system.axes().stream()
        .filter(axis -> axis.name().equals(of.axes().getFirst()))
        .findFirst()
        .orElseThrow();
  }
}
