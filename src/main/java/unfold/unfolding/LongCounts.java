package unfold.unfolding;

import org.jgrapht.Graph;
import org.jgrapht.GraphIterables;

/** Counts of an unfolding beyond {@code Integer.MAX_VALUE}. */
final class LongCounts implements GraphIterables<Instance, Dependency> {
  private final InstanceGraph graph;

  LongCounts(InstanceGraph graph) {
    this.graph = graph;
  }

  @Override
  public Graph<Instance, Dependency> getGraph() {
    return graph;
  }

  @Override
  public long vertexCount() {
    return graph.vertexCount();
  }

  @Override
  public long edgeCount() {
    return graph.edgeCount();
  }

  @Override
  public long degreeOf(Instance vertex) {
    graph.require(vertex);
    return graph.degree(vertex);
  }

  @Override
  public long inDegreeOf(Instance vertex) {
    graph.require(vertex);
    return graph.copies().countInto(vertex);
  }

  @Override
  public long outDegreeOf(Instance vertex) {
    graph.require(vertex);
    return graph.copies().countOutOf(vertex);
  }
}
