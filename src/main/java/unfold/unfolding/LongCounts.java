package unfold.unfolding;

import org.jgrapht.Graph;
import org.jgrapht.GraphIterables;

/** Counts of an unfolding beyond {@code Integer.MAX_VALUE}. */
final class LongCounts implements GraphIterables<Instance, Dependency> {
  private final Unfolding unfolding;

  LongCounts(Unfolding unfolding) {
    this.unfolding = unfolding;
  }

  @Override
  public Graph<Instance, Dependency> getGraph() {
    return unfolding;
  }

  @Override
  public long vertexCount() {
    return unfolding.vertexCount();
  }

  @Override
  public long edgeCount() {
    return unfolding.edgeCount();
  }

  @Override
  public long degreeOf(Instance vertex) {
    unfolding.require(vertex);
    return unfolding.degree(vertex);
  }

  @Override
  public long inDegreeOf(Instance vertex) {
    unfolding.require(vertex);
    return unfolding.copies().countInto(vertex);
  }

  @Override
  public long outDegreeOf(Instance vertex) {
    unfolding.require(vertex);
    return unfolding.copies().countOutOf(vertex);
  }
}
