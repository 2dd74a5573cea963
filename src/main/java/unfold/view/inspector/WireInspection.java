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

/** What the inspector says of a wire: what it carries, across which squares, by which parameter. */
final class WireInspection {
  private final Outcome.Unfolded unfolded;

  WireInspection(Outcome.Unfolded unfolded) {
    this.unfolded = unfolded;
  }

  InspectorContent of(Wire wire) {
    String from = Tex.of(wire.source());
    String tex = from + "\\rightarrow " + Tex.of(wire.target());
    String words = "from " + wire.source().id() + " to " + wire.target().id();
    return new InspectorContent(
        tex, words, kind(wire), Optional.empty(), Numbers.NONE, facts(wire));
  }

  private static String kind(Wire wire) {
    int squares = Delay.of(wire).size();
    if (squares == 0) {
      return wire.isPlain() ? "wire · within a step" : "wire · no square";
    }
    return "wire · " + counted(squares, "square") + ": reads " + reads(wire);
  }

  private static String reads(Wire wire) {
    List<String> axes = wire.source().axes();
    return IntStream.range(0, axes.size())
        .filter(axis -> wire.offsets().get(axis) != 0)
        .mapToObj(axis -> away(wire.offsets().get(axis), axes.size() == 1 ? "" : axes.get(axis)))
        .collect(Collectors.joining(", "));
  }

  /** By how much; of several axes each is named. */
  private static String away(int offset, String axis) {
    String direction = offset < 0 ? " before" : " after";
    return axis.isEmpty()
        ? counted(Math.abs(offset), "step") + direction
        : Math.abs(offset) + direction + " along " + axis;
  }

  private static String counted(int number, String what) {
    return number == 1 ? "1 " + what : number + " " + what + "s";
  }

  private List<Fact> facts(Wire wire) {
    List<Fact> facts = new ArrayList<>();
    for (String label : wire.labels()) {
      Statement statement = unfolded.picture().system().statements().get(label);
      if (statement instanceof Statement.Parameter parameter) {
        facts.add(
            new Fact(
                "Along it", List.of(name(parameter), Piece.plain("  " + shared(parameter, wire)))));
      }
    }
    return facts;
  }

  private static Piece name(Statement.Parameter parameter) {
    return Piece.tex(Names.tex(parameter.name(), parameter.shape()), parameter.name());
  }

  private String shared(Statement.Parameter parameter, Wire wire) {
    String size = parameter.shape().isScalar() ? "1 number" : "1 matrix, " + parameter.shape();
    if (!parameter.axes().isEmpty()) {
      return size + " for each " + String.join(", ", parameter.axes());
    }
    long count = unfolded.picture().unfolding().region(wire.target(), wire.clause()).count();
    return size + ", used at " + count + (wire.target().axes().size() == 1 ? " steps" : " places");
  }
}
