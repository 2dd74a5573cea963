package unfold.view.inspector;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import unfold.circuit.Node;
import unfold.expansion.Influence;
import unfold.expansion.NodeInfluence;
import unfold.session.Drawing;
import unfold.unfolding.Index;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Instance;
import unfold.view.inspector.InspectorContent.Fact;
import unfold.view.inspector.InspectorContent.Piece;
import unfold.view.model.Tex;

/** The instances that an instance depends on, at any distance. */
final class Ancestry {
  /** The most vertices of an unfolding that is searched; more would be felt at every step. */
  private static final int LARGEST = 5_000;

  private final Drawing picture;
  private final Influence influence;

  private Ancestry(Drawing picture, Influence influence) {
    this.picture = picture;
    this.influence = influence;
  }

  /** The ancestry of an instance; empty if there is none, or if the unfolding is too large. */
  static Optional<Ancestry> of(Drawing picture, Instance instance) {
    return picture.unfolding().vertexCount() > LARGEST
        ? Optional.empty()
        : Optional.of(new Ancestry(picture, Influence.of(picture.unfolding(), instance)))
            .filter(it -> it.influence.dependencies() > 0);
  }

  List<Fact> facts() {
    return List.of(
        new Fact(InspectorMessages.dependsOn(), dependsOn()),
        new Fact(InspectorMessages.depth(), depth()));
  }

  private List<Piece> dependsOn() {
    List<Piece> pieces = new ArrayList<>();
    Set<String> parameters =
        new LinkedHashSet<>(picture.circuit().parametersOf(influence.of().node()));
    for (NodeInfluence share : influence.dependsOn()) {
      switch (share.node()) {
        case Node.InputNode _, Node.VariableNode _ -> list(share, pieces);
        case Node.ParameterNode _, Node.OperationNode _ -> {}
      }
      parameters.addAll(picture.circuit().parametersOf(share.node()));
    }
    parameters.forEach(name -> add(pieces, Piece.tex(Tex.ofName(name, picture), name)));
    return pieces;
  }

  /** Lists ranges as {@code h(0) – h(2)}; a range holds all between its ends. */
  private static void list(NodeInfluence share, List<Piece> pieces) {
    for (IndexBox box : share.where().boxes()) {
      Index first = box.nth(0);
      Index last = box.nth(box.count() - 1);
      add(pieces, piece(share.node(), first));
      if (!first.equals(last)) {
        pieces.add(Piece.plain(" – "));
        pieces.add(piece(share.node(), last));
      }
    }
  }

  private static Piece piece(Node node, Index index) {
    Instance instance = new Instance(node, index);
    return Piece.tex(Tex.of(instance), instance.toString());
  }

  private static void add(List<Piece> pieces, Piece piece) {
    if (!pieces.isEmpty()) {
      pieces.add(Piece.plain(", "));
    }
    pieces.add(piece);
  }

  private List<Piece> depth() {
    int squares = influence.dependsOn().stream().mapToInt(NodeInfluence::squares).max().orElse(0);
    int edges = influence.dependsOn().stream().mapToInt(NodeInfluence::longest).max().orElse(0);
    return List.of(Piece.plain(InspectorMessages.depthOf(squares, edges)));
  }
}
