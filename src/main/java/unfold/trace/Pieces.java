package unfold.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import unfold.equation.Expression;
import unfold.equation.Expression.Call;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reference;
import unfold.equation.Extents.Range;

/**
 * Cuts a stretch of indices where a reference begins or ceases to have a value, so that within each
 * piece one program does.
 */
final class Pieces {
  private final Scope scope;
  private final String axis;

  private Pieces(Scope scope) {
    this.scope = scope;
    this.axis = scope.axis().orElseThrow();
  }

  /** The first steps of the pieces that an expression asks for, within a stretch or not. */
  static NavigableSet<Integer> cuts(Expression expression, Scope scope) {
    NavigableSet<Integer> cuts = new TreeSet<>();
    Pieces pieces = new Pieces(scope);
    pieces.references(expression).forEach(it -> pieces.cut(it, cuts));
    return cuts;
  }

  /** The pieces of a stretch that begin at each cut within it. */
  static List<Range> between(Range whole, NavigableSet<Integer> cuts) {
    List<Range> pieces = new ArrayList<>();
    int from = whole.first();
    for (int cut : cuts.subSet(whole.first(), false, whole.last(), true)) {
      pieces.add(new Range(from, cut - 1));
      from = cut;
    }
    if (whole.count() > 0) {
      pieces.add(new Range(from, whole.last()));
    }
    return pieces;
  }

  private void cut(Reference reference, NavigableSet<Integer> cuts) {
    Reads reads = Reads.of(reference, scope);
    Domain domain = scope.storage().of(reference.name()).domain();
    if (!domain.axes().isEmpty()) {
      domain.bounds().forEach(bound -> reads.crosses(bound).ifPresent(cuts::add));
    }
  }

  /** Those whose index is that of the axis: not what a reduction binds anew. */
  private Stream<Reference> references(Expression expression) {
    return switch (expression) {
      case Reference it -> Stream.of(it);
      case Reduce it when it.axis().equals(axis) -> Stream.of();
      case Call it ->
          Stream.concat(it.parts().stream(), scope.function(it).body().stream())
              .flatMap(this::references);
      default -> expression.parts().stream().flatMap(this::references);
    };
  }
}
