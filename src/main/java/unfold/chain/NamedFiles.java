package unfold.chain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.equation.DataSupply;
import unfold.equation.EquationSystem;
import unfold.equation.FixedPlace;
import unfold.equation.FixedPlace.Definition.ByData;
import unfold.equation.Statement;

/** The names of the files that the data of a system come from, in the order of the text. */
final class NamedFiles {
  private NamedFiles() {}

  static List<String> of(EquationSystem system) {
    return system.statements().values().stream()
        .flatMap(NamedFiles::supplies)
        .flatMap(it -> file(it).stream())
        .distinct()
        .toList();
  }

  private static Stream<DataSupply> supplies(Statement statement) {
    return switch (statement) {
      case Statement.Input it ->
          Stream.concat(it.supply().stream(), it.fixedPlaces().stream().flatMap(NamedFiles::data));
      case Statement.Parameter it -> it.supply().stream();
      case Statement.Variable it -> it.fixedPlaces().stream().flatMap(NamedFiles::data);
    };
  }

  private static Stream<DataSupply> data(FixedPlace place) {
    return place.definition() instanceof ByData(DataSupply supply)
        ? Stream.of(supply)
        : Stream.empty();
  }

  private static Optional<String> file(DataSupply supply) {
    return switch (supply) {
      case DataSupply.Csv it -> Optional.of(it.file());
      case DataSupply.Npy it -> Optional.of(it.file());
      case DataSupply.Npz it -> Optional.of(it.file());
      case DataSupply.Image it -> Optional.of(it.file());
      case DataSupply.Repeat it -> file(it.of());
      case DataSupply.Fill _,
          DataSupply.Table _,
          DataSupply.Identity _,
          DataSupply.Count _,
          DataSupply.OneHot _,
          DataSupply.Leaves _,
          DataSupply.Draw _ ->
          Optional.empty();
    };
  }
}
