package unfold.layout.row;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Node.VariableNode;
import unfold.circuit.Wire;
import unfold.equation.Extents.Range;
import unfold.layout.step.BookSteps;
import unfold.unfolding.Index;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Region;
import unfold.unfolding.Unfolding;

/**
 * The copies drawn in a figure of the book: a few steps without ends. Every slice is like the one
 * in the middle, whatever the text says of the first step. Before and after the slices stand the
 * copies that slices read, and the states that read slices.
 */
public final class DrawnAsInBook implements DrawnCopies {
  private final Unfolding unfolding;
  private final Circuit circuit;
  private final BookSteps steps;
  private final Range range;

  public DrawnAsInBook(Unfolding unfolding) {
    this.unfolding = unfolding;
    this.circuit = unfolding.circuit();
    this.steps = BookSteps.of(unfolding);
    this.range = steps.range();
  }

  @Override
  public List<Region> of(Node node) {
    Set<Wire> out = circuit.graph().outgoingEdgesOf(node);
    Stream<Region> all =
        node.axes().isEmpty()
            ? out.stream().filter(wire -> !wire.target().axes().isEmpty()).map(this::targets)
            : steps.has(node)
                ? Stream.of(
                        Stream.of(inside(unfolding.region(node))),
                        out.stream().map(this::readOutside),
                        circuit.graph().incomingEdgesOf(node).stream().map(this::readingOutside),
                        goingOn(node).stream().map(it -> region(it.to(), it.to())))
                    .flatMap(regions -> regions)
                : new DrawnAsUnfolded(unfolding).of(node).stream();
    return all.filter(region -> !region.isEmpty()).distinct().toList();
  }

  @Override
  public Region targets(Wire wire) {
    Region clause = unfolding.region(wire.target(), wire.clause());
    return steps.has(wire.target())
        ? union(Stream.of(inside(clause), started(wire), readingOutside(wire)))
        : clause;
  }

  /** The part of a region within the slices, without single places but for the end. */
  private Region inside(Region region) {
    int last = range.last();
    return region.contains(Index.of(steps.middle()))
        ? region(range.first(), last)
        : steps.ending() && region.contains(Index.of(last)) ? region(last, last) : Region.EMPTY;
  }

  /** The targets of a wire to which a node that exists once gives a start. */
  private Region started(Wire wire) {
    if (!wire.source().axes().isEmpty() || !isCarried(wire.target())) {
      return Region.EMPTY;
    }
    return union(
        unfolding.region(wire.target(), wire.clause()).boxes().stream()
            .flatMap(box ->
                Stream.of(
                    region(box.first(0), Math.min(box.last(0), range.first() - 1)),
                    region(Math.max(box.first(0), range.last() + 1), box.last(0)))));
  }

  /** The sources of a wire that slices read outside of them. */
  private Region readOutside(Wire wire) {
    int offset = wire.offset();
    return !crosses(wire)
        ? Region.EMPTY
        : offset < 0
            ? region(range.first() + offset, range.first() - 1)
            : region(range.last() + 1, range.last() + offset);
  }

  /** The targets of a wire outside the slices that read slices and are read in their turn. */
  private Region readingOutside(Wire wire) {
    int offset = wire.offset();
    return !crosses(wire) || !isCarried(wire.target())
        ? Region.EMPTY
        : offset > 0
            ? region(range.first() - offset, range.first() - 1)
            : steps.ending() ? Region.EMPTY : region(range.last() + 1, range.last() - offset);
  }

  /** Whether a wire leads from any slice to another one. */
  private boolean crosses(Wire wire) {
    return wire.offset() != 0
        && steps.has(wire.source())
        && steps.has(wire.target())
        && unfolding.region(wire.target(), wire.clause()).contains(Index.of(steps.middle()));
  }

  private boolean isCarried(Node node) {
    return circuit.graph().outgoingEdgesOf(node).stream().anyMatch(this::crosses);
  }

  /** A state that goes on although nothing that stands outside reads it or is read for it. */
  public record GoingOn(Node node, int from, int to) {}

  /** The states among some nodes that go on. */
  public List<GoingOn> goingOn(Collection<Node> nodes) {
    return nodes.stream().flatMap(node -> goingOn(node).stream()).toList();
  }

  private List<GoingOn> goingOn(Node node) {
    boolean isThere =
        circuit.graph().edgesOf(node).stream().anyMatch(it -> !readingOutside(it).isEmpty());
    if (isThere || !(node instanceof VariableNode) || !circuit.isStepped(node)) {
      return List.of();
    }
    return circuit.graph().outgoingEdgesOf(node).stream()
        .filter(this::crosses)
        .map(Wire::offset)
        .filter(offset -> offset > 0 || !steps.ending())
        .map(offset ->
            offset < 0
                ? new GoingOn(node, range.last(), range.last() + 1)
                : new GoingOn(node, range.first(), range.first() - 1))
        .distinct()
        .toList();
  }

  private static Region union(Stream<Region> regions) {
    return Region.union(regions.flatMap(region -> region.boxes().stream()).toList());
  }

  private static Region region(int first, int last) {
    return first > last
        ? Region.EMPTY
        : new Region(List.of(IndexBox.of(new int[] {first}, new int[] {last})));
  }
}
