package unfold.unfolding;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import org.jgrapht.Graph;
import org.jgrapht.GraphType;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/** An unmodifiable directed graph without weights, with parallel edges and loops. */
abstract class ReadOnlyGraph<V, E> implements Graph<V, E> {
  private static final GraphType TYPE =
      new DefaultGraphType.Builder()
          .directed()
          .weighted(false)
          .allowMultipleEdges(true)
          .allowSelfLoops(true)
          .allowCycles(true)
          .modifiable(false)
          .build();

  @Override
  public final GraphType getType() {
    return TYPE;
  }

  @Override
  public final double getEdgeWeight(E edge) {
    return DEFAULT_EDGE_WEIGHT;
  }

  @Override
  public final @Nullable Supplier<V> getVertexSupplier() {
    return null;
  }

  @Override
  public final @Nullable Supplier<E> getEdgeSupplier() {
    return null;
  }

  @Override
  public final E addEdge(V source, V target) {
    throw unmodifiable();
  }

  @Override
  public final boolean addEdge(V source, V target, E edge) {
    throw unmodifiable();
  }

  @Override
  public final V addVertex() {
    throw unmodifiable();
  }

  @Override
  public final boolean addVertex(V vertex) {
    throw unmodifiable();
  }

  @Override
  public final boolean removeAllEdges(Collection<? extends E> edges) {
    throw unmodifiable();
  }

  @Override
  public final Set<E> removeAllEdges(V source, V target) {
    throw unmodifiable();
  }

  @Override
  public final boolean removeAllVertices(Collection<? extends V> vertices) {
    throw unmodifiable();
  }

  @Override
  public final E removeEdge(V source, V target) {
    throw unmodifiable();
  }

  @Override
  public final boolean removeEdge(E edge) {
    throw unmodifiable();
  }

  @Override
  public final boolean removeVertex(V vertex) {
    throw unmodifiable();
  }

  @Override
  public final void setEdgeWeight(E edge, double weight) {
    throw unmodifiable();
  }

  private static UnsupportedOperationException unmodifiable() {
    return new UnsupportedOperationException("an unfolding follows from its circuit");
  }
}
