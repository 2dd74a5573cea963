package unfold.export.graph;

/** The reasons why a graph is not written, each with what would help. */
final class GraphMessages {
  private GraphMessages() {}

  static String elided() {
    return "a graph has all its steps and none of them elided: leave out which to show, or take"
        + " SVG";
  }

  static String tooLarge(long vertices, long edges, long mostVertices, long mostEdges) {
    return "%d vertices and %d edges are too many: %d and %d are the most; choose a smaller tau, or the circuit alone"
        .formatted(vertices, edges, mostVertices, mostEdges);
  }
}
