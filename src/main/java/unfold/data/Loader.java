package unfold.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unfold.data.Dataset.Member;
import unfold.data.file.DataSource;
import unfold.equation.Alphabet;
import unfold.equation.Axis;
import unfold.equation.Checked;
import unfold.equation.DataSupply;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.FixedPlace;
import unfold.equation.FixedPlace.Definition.ByData;
import unfold.equation.Statement;
import unfold.equation.check.Overlaps;
import unfold.result.Result;

/** Loads the data of one system, collecting every mistake before giving up. */
final class Loader {
  private final EquationSystem system;
  private final long seed;
  private final Supplies supplies;
  private final Minibatch minibatch;
  private final Map<DataSupply, Tensor> fixed = new HashMap<>();
  private final List<Diagnostic> mistakes = new ArrayList<>();

  Loader(EquationSystem system, DataSource source, long seed) {
    this.system = system;
    this.seed = seed;
    this.minibatch = new Minibatch(system);
    Map<String, Alphabet> alphabets =
        system.alphabetOf().values().stream()
            .collect(Collectors.toMap(Alphabet::name, a -> a, (a, _) -> a));
    this.supplies = new Supplies(source, seed, alphabets);
  }

  Checked<Dataset> load(Map<String, Integer> wanted) {
    system.statements().values().forEach(this::load);
    minibatch.check(mistakes::add);
    List<Member> members = members(wanted);
    return mistakes.isEmpty()
        ? checked(new Dataset(system, seed, members, fixed))
        : Checked.mistaken(mistakes);
  }

  private static Checked<Dataset> checked(Dataset dataset) {
    List<Diagnostic> said = InverseCheck.of(dataset);
    return said.stream().anyMatch(Diagnostic::isMistake)
        ? Checked.mistaken(said)
        : new Checked<>(Optional.of(dataset), said);
  }

  /** The members up to the first with mistakes, as those after it often have the same. */
  private List<Member> members(Map<String, Integer> wanted) {
    List<Member> members = new ArrayList<>();
    int before = mistakes.size();
    int size = before == 0 ? minibatch.size() : 1;
    for (int n = 0; n < size && mistakes.size() == before; n++) {
      Map<String, SuppliedValues> given = minibatch.given(n);
      new ExtentRule(system, wanted, minibatch.lengths(n), minibatch.trees(n))
          .extents(mistakes::add)
          .map(extents -> new Member(withData(extents, given), given))
          .ifPresent(members::add);
      members.stream().skip(n).map(Member::extents).forEach(this::refuseMeetingPlaces);
    }
    return members;
  }

  private Extents withData(Extents extents, Map<String, SuppliedValues> given) {
    Map<String, List<Range>> beyond = new HashMap<>();
    given.forEach((name, values) -> {
      List<String> axes = system.statement(name).axes();
      values
          .reach()
          .filter(rows -> goOn(rows, axes, extents))
          .ifPresent(rows -> beyond.put(name, rows));
    });
    return new Extents(extents.ranges(), extents.trees(), beyond, extents.bounds());
  }

  private static boolean goOn(List<Range> rows, List<String> axes, Extents extents) {
    return IntStream.range(0, rows.size())
        .anyMatch(axis -> {
          Range range = extents.range(axes.get(axis));
          return rows.get(axis).first() < range.first() || range.last() < rows.get(axis).last();
        });
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
        later.span(), DataExtentMessages.meetingPlaces(of.name(), other.span().line()));
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

  private void load(Statement of, DataSupply supply) {
    DeclaredShape wanted =
        new DeclaredShape(of.name(), of.shape(), of.axes().stream().map(this::axis).toList());
    read(supply, wanted)
        .ifPresent(values -> {
          if (of instanceof Statement.Parameter) {
            refuseSeveral(values, of, supply);
          }
          minibatch.add(of, scaled(values, of), supply.span());
        });
  }

  private static List<SuppliedValues> scaled(List<SuppliedValues> values, Statement of) {
    return of instanceof Statement.Parameter parameter && parameter.isScaled()
        ? values.stream()
            .<SuppliedValues>map(it -> new ScaledValues(it, parameter.factor()))
            .toList()
        : values;
  }

  private void load(Statement of, List<FixedPlace> places) {
    for (FixedPlace place : places) {
      if (place.definition() instanceof ByData(DataSupply supply)) {
        read(supply, new DeclaredShape(of.name(), of.shape(), List.of()))
            .ifPresent(values -> {
              refuseSeveral(values, of, supply);
              fixed.put(supply, values.getFirst().at(0));
            });
      }
    }
  }

  private void refuseSeveral(List<SuppliedValues> values, Statement of, DataSupply supply) {
    if (values.size() > 1) {
      mistakes.add(
          Diagnostic.mistake(
              supply.span(), DataExtentMessages.severalForOne(of.name(), values.size())));
    }
  }

  private Optional<List<SuppliedValues>> read(DataSupply supply, DeclaredShape wanted) {
    Result<List<SuppliedValues>> values = supplies.read(supply, wanted);
    values.failure().ifPresent(why -> mistakes.add(Diagnostic.mistake(supply.span(), why)));
    return values.success();
  }

  private Axis axis(String name) {
    return system.axes().stream()
        .filter(axis -> axis.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
