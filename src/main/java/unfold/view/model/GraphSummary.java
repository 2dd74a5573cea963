package unfold.view.model;

import java.util.List;
import java.util.stream.Collectors;
import unfold.equation.Axis;
import unfold.equation.print.Names;
import unfold.session.Drawing;

/** The summary of an unfolding in a line: {@code 16 nodes · 15 edges · W, U shared by …}. */
public final class GraphSummary {
  private GraphSummary() {}

  public static String of(Drawing picture) {
    String graph =
        WorkbenchMessages.graph(picture.unfolding().vertexCount(), picture.unfolding().edgeCount());
    List<String> shared =
        picture
            .system()
            .parameters()
            .filter(it -> it.axes().isEmpty())
            .map(it -> Names.plain(it.name()))
            .toList();
    return shared.isEmpty() || picture.extent().orElse(1) == 1
        ? graph
        : WorkbenchMessages.shared(graph, enumerated(shared), places(picture));
  }

  private static String places(Drawing picture) {
    List<Axis> axes =
        picture.system().axes().stream().filter(axis -> axis.bound().isEmpty()).toList();
    if (axes.size() > 1) {
      return WorkbenchMessages.places();
    }
    int count = picture.unfolding().extents().range(axes.getFirst().name()).count();
    return axes.getFirst().isTree()
        ? WorkbenchMessages.treeNodes(count)
        : WorkbenchMessages.steps(count);
  }

  private static String enumerated(List<String> names) {
    return names.stream().limit(6).collect(Collectors.joining(", "))
        + (names.size() > 6 ? ", …" : "");
  }
}
