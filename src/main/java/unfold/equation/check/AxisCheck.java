package unfold.equation.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import unfold.equation.Axis;
import unfold.equation.Expression;
import unfold.equation.IndexExpression;
import unfold.equation.SourceSpan;
import unfold.equation.name.Declarations;
import unfold.equation.name.PartialStatement;
import unfold.equation.syntax.Mistakes;

/** Reports axes whose ranges need each other, and notes axes that nothing uses. */
public final class AxisCheck {
  private final Declarations declarations;
  private final List<Axis> axes;
  private final Mistakes mistakes;

  public AxisCheck(Declarations declarations, List<Axis> axes, Mistakes mistakes) {
    this.declarations = declarations;
    this.axes = axes;
    this.mistakes = mistakes;
  }

  /** Reports ranges that need each other: {@code over k = 1..last(j), j = 1..last(k)}. */
  public void checkRanges() {
    Set<String> reported = new HashSet<>();
    Map<String, String> ends = new HashMap<>();
    axes.forEach(axis -> needed(axis.name()).ifPresent(end -> ends.put(axis.name(), end)));
    for (Axis axis : axes) {
      SequencedSet<String> path = new LinkedHashSet<>(List.of(axis.name()));
      @Nullable String next = ends.get(axis.name());
      while (next != null && path.add(next)) {
        next = ends.get(next);
      }
      boolean round = axis.name().equals(next);
      if (round && reported.addAll(path)) {
        mistakes.add(
            span(axis.name()),
            CheckMessages.rangeNeedsItself(String.join(" → ", path) + " → " + axis.name()));
      }
    }
  }

  /** The axis whose end decides the end of this one. */
  private Optional<String> needed(String name) {
    return axes.stream()
        .filter(axis -> axis.name().equals(name))
        .flatMap(axis -> axis.last().stream())
        .flatMap(last ->
            last instanceof IndexExpression.Affine a ? a.lasts().keySet().stream() : Stream.empty())
        .sorted()
        .findFirst();
  }

  public void noteUnused(List<PartialStatement> statements) {
    Set<String> used = new HashSet<>();
    statements.forEach(statement -> used.addAll(statement.axes()));
    statements.stream()
        .flatMap(PartialStatement::expressions)
        .flatMap(Expression::walk)
        .flatMap(AxisCheck::mentioned)
        .forEach(used::add);
    axes.stream().flatMap(axis -> needed(axis.name()).stream()).forEach(used::add);
    for (Axis axis : axes) {
      SourceSpan span = span(axis.name());
      if (!used.contains(axis.name()) && span.start() < span.end()) {
        mistakes.note(span, CheckMessages.unusedAxis(axis.name()));
      }
    }
  }

  /** Whether an index of the axis, or its end, occurs. */
  static boolean mentions(Expression expression, String axis) {
    return expression.walk().flatMap(AxisCheck::mentioned).anyMatch(axis::equals);
  }

  private static Stream<String> mentioned(Expression expression) {
    return switch (expression) {
      case Expression.Reduce reduce -> Stream.of(reduce.axis());
      case Expression.IndexValue value -> mentioned(value.index());
      case Expression.Reference reference ->
          reference.indices().stream().flatMap(AxisCheck::mentioned);
      case Expression.Literal _,
          Expression.Size _,
          Expression.Argument _,
          Expression.Call _,
          Expression.Apply _,
          Expression.Binary _,
          Expression.Negate _,
          Expression.Transpose _,
          Expression.Part _,
          Expression.Stack _ ->
          Stream.empty();
    };
  }

  private static Stream<String> mentioned(IndexExpression index) {
    return switch (index) {
      case IndexExpression.Affine affine ->
          Stream.concat(affine.axes().keySet().stream(), affine.lasts().keySet().stream());
      case IndexExpression.Child child -> Stream.of(child.axis());
      case IndexExpression.Spot spot -> Stream.of(spot.axis());
    };
  }

  private SourceSpan span(String axis) {
    return declarations.find(axis).orElseThrow().span();
  }
}
