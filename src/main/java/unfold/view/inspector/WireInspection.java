package unfold.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unfold.circuit.Wire;
import unfold.equation.Statement;
import unfold.equation.print.Names;
import unfold.layout.place.Delay;
import unfold.session.Outcome;
import unfold.view.inspector.InspectorContent.Fact;
import unfold.view.inspector.InspectorContent.Numbers;
import unfold.view.inspector.InspectorContent.Piece;
import unfold.view.model.Tex;

/** Composes the content of the inspector for a wire: its ends, squares and parameter. */
final class WireInspection {
  private final Outcome.Unfolded unfolded;

  WireInspection(Outcome.Unfolded unfolded) {
    this.unfolded = unfolded;
  }

  InspectorContent of(Wire wire) {
    String from = Tex.of(wire.source());
    String tex = from + "\\rightarrow " + Tex.of(wire.target());
    String words = InspectorMessages.wire(wire.source().id(), wire.target().id());
    return new InspectorContent(
        tex, words, kind(wire), Optional.empty(), Numbers.NONE, facts(wire));
  }

  private static String kind(Wire wire) {
    int squares = Delay.of(wire).size();
    if (squares == 0) {
      return wire.isPlain()
          ? InspectorMessages.wireWithinStep()
          : InspectorMessages.wireWithoutSquare();
    }
    return InspectorMessages.wireWithSquares(squares, reads(wire));
  }

  private static String reads(Wire wire) {
    List<String> axes = wire.source().axes();
    return IntStream.range(0, axes.size())
        .filter(axis -> wire.offsets().get(axis) != 0)
        .mapToObj(axis -> away(wire.offsets().get(axis), axes.size() == 1 ? "" : axes.get(axis)))
        .collect(Collectors.joining(", "));
  }

  /** The offset along an axis in words; of several axes each is named. */
  private static String away(int offset, String axis) {
    String direction = offset < 0 ? InspectorMessages.before() : InspectorMessages.after();
    return axis.isEmpty()
        ? InspectorMessages.steps(Math.abs(offset)) + direction
        : InspectorMessages.along(Math.abs(offset), direction, axis);
  }

  private List<Fact> facts(Wire wire) {
    List<Fact> facts = new ArrayList<>();
    for (String label : wire.labels()) {
      Statement statement = unfolded.picture().system().statements().get(label);
      if (statement instanceof Statement.Parameter parameter) {
        facts.add(
            new Fact(
                InspectorMessages.alongIt(),
                List.of(name(parameter), Piece.plain("  " + shared(parameter, wire)))));
      }
    }
    return facts;
  }

  private static Piece name(Statement.Parameter parameter) {
    return Piece.tex(Names.tex(parameter.name(), parameter.shape()), parameter.name());
  }

  private String shared(Statement.Parameter parameter, Wire wire) {
    String size =
        parameter.shape().isScalar()
            ? InspectorMessages.oneNumber()
            : InspectorMessages.oneMatrix(parameter.shape().toString());
    if (!parameter.axes().isEmpty()) {
      return InspectorMessages.forEach(size, String.join(", ", parameter.axes()));
    }
    long count = unfolded.picture().unfolding().region(wire.target(), wire.clause()).count();
    return InspectorMessages.usedAt(size, count, wire.target().axes().size() == 1);
  }
}
