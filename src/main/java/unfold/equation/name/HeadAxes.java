package unfold.equation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.equation.syntax.Definition;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedName;
import unfold.equation.syntax.ParsedPlace;

/** Finds the axes of a name from all the heads that mention it. */
final class HeadAxes {
  private final Declarations declarations;
  private final Mistakes mistakes;

  HeadAxes(Declarations declarations, Mistakes mistakes) {
    this.declarations = declarations;
    this.mistakes = mistakes;
  }

  /** One axis for each index; empty after reporting that two heads differ in their number. */
  Optional<List<String>> of(List<Definition> lines) {
    Definition first = lines.getFirst();
    int count = first.places().size();
    for (Definition line : lines) {
      if (line.places().size() != count) {
        mistakes.add(line.head().span(), differingCount(first, line));
        return Optional.empty();
      }
    }
    List<String> axes = new ArrayList<>();
    for (int position = 0; position < count; position++) {
      axes.add(axisAt(position, lines, axes));
    }
    return Optional.of(axes);
  }

  private String axisAt(int position, List<Definition> lines, List<String> taken) {
    List<ParsedPlace> places = lines.stream().map(line -> line.places().get(position)).toList();
    Stream<String> free =
        places.stream()
            .flatMap(place -> axis(place).stream())
            .filter(axis -> !taken.contains(axis));
    Stream<String> ends =
        places.stream().flatMap(place -> end(place).stream()).filter(axis -> !taken.contains(axis));
    Stream<String> trees =
        places.stream().anyMatch(this::isInTree)
            ? declarations.treeAxes().stream().filter(axis -> !taken.contains(axis))
            : Stream.empty();
    Stream<String> others = declarations.axes().stream().filter(axis -> !taken.contains(axis));
    return Stream.of(free, ends, trees, others).flatMap(s -> s).findFirst().orElse("t");
  }

  /** The axis that stands there by itself, or as {@code t-1}. */
  private Optional<String> axis(ParsedPlace place) {
    return spelled(place).filter(declarations::isAxis).findFirst();
  }

  private Optional<String> end(ParsedPlace place) {
    boolean tau = spelled(place).anyMatch(declarations::isTau);
    return tau ? Optional.of("t") : Optional.empty();
  }

  private static Stream<String> spelled(ParsedPlace place) {
    return place.names().map(ParsedName::canonical);
  }

  private boolean isInTree(ParsedPlace place) {
    return spelled(place).anyMatch(declarations::isTreeWord);
  }

  private String differingCount(Definition first, Definition line) {
    return NameMessages.differingIndices(
        line.name(), line.places().size(), first.places().size(), first.span().line());
  }
}
