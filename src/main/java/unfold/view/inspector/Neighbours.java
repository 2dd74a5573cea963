package unfold.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import unfold.session.Drawing;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;
import unfold.view.inspector.InspectorContent.Fact;
import unfold.view.inspector.InspectorContent.Piece;
import unfold.view.model.Tex;

/** The instances that an instance reads, and those that read it. */
final class Neighbours {
  private static final int MOST = 8;

  private final Drawing picture;
  private final Instance instance;

  Neighbours(Drawing picture, Instance instance) {
    this.picture = picture;
    this.instance = instance;
  }

  Fact reads() {
    List<Piece> pieces = new ArrayList<>();
    Stream<Dependency> given = picture.unfolding().incomingEdgesOf(instance).stream();
    Stream<Dependency> assumed = picture.unfolding().assumed(instance).stream();
    list(Stream.concat(given, assumed), Dependency::source, pieces);
    for (String name : picture.circuit().parametersOf(instance.node())) {
      separate(pieces);
      pieces.add(Piece.tex(Tex.ofName(name, picture), name));
    }
    return new Fact(InspectorMessages.reads(), pieces);
  }

  Fact feeds() {
    List<Piece> pieces = new ArrayList<>();
    list(out(false), Dependency::target, pieces);
    boolean before = !pieces.isEmpty();
    List<Piece> later = new ArrayList<>();
    list(out(true), Dependency::target, later);
    if (!later.isEmpty()) {
      pieces.add(
          Piece.plain(
              before ? InspectorMessages.andThroughDelay() : InspectorMessages.throughDelay()));
      pieces.addAll(later);
    }
    return new Fact(InspectorMessages.feeds(), pieces);
  }

  private Stream<Dependency> out(boolean delayed) {
    return picture.unfolding().outgoingEdgesOf(instance).stream()
        .filter(it -> (it.wire().offset() != 0) == delayed);
  }

  private static void list(
      Stream<Dependency> edges, Function<Dependency, Instance> end, List<Piece> pieces) {
    List<Instance> ends = edges.map(end).distinct().limit(MOST + 1).toList();
    ends.stream()
        .limit(MOST)
        .forEach(it -> {
          separate(pieces);
          pieces.add(Piece.tex(Tex.of(it), it.toString()));
        });
    if (ends.size() > MOST) {
      pieces.add(Piece.plain("…"));
    }
  }

  private static void separate(List<Piece> pieces) {
    if (!pieces.isEmpty()) {
      pieces.add(Piece.plain(", "));
    }
  }
}
