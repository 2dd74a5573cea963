package unfold.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unfold.circuit.Wire;
import unfold.equation.Names;
import unfold.equation.Statement;
import unfold.session.Outcome;
import unfold.view.InspectorContent.Fact;
import unfold.view.InspectorContent.Numbers;
import unfold.view.InspectorContent.Piece;

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
    int squares = Math.abs(wire.offset());
    if (squares == 0) {
      return "wire · within a step";
    }
    String delays = squares == 1 ? "1 square" : squares + " squares";
    String steps = squares == 1 ? "1 step" : squares + " steps";
    return "wire · " + delays + ": reads " + steps + (wire.offset() < 0 ? " before" : " after");
  }

  private List<Fact> facts(Wire wire) {
    List<Fact> facts = new ArrayList<>();
    for (String label : wire.labels()) {
      Statement statement = unfolded.picture().system().statements().get(label);
      if (statement instanceof Statement.Parameter parameter) {
        facts.add(
            new Fact("Along it", List.of(name(parameter), Piece.plain("  " + shared(parameter)))));
      }
    }
    return facts;
  }

  private static Piece name(Statement.Parameter parameter) {
    return Piece.tex(Names.tex(parameter.name(), parameter.shape()), parameter.name());
  }

  private String shared(Statement.Parameter parameter) {
    String size = parameter.shape().isScalar() ? "1 number" : "1 matrix, " + parameter.shape();
    int steps = unfolded.picture().extent().orElse(1);
    return size + (parameter.axes().isEmpty() ? ", used at " + steps + " steps" : " a step");
  }
}
