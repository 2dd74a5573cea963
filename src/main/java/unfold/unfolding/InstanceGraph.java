package unfold.unfolding;

import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.GraphIterables;
import org.jspecify.annotations.Nullable;

/** The graph of instances and the values they read. Every set is a view, counted by arithmetic. */
public abstract class InstanceGraph extends ReadOnlyGraph<Instance, Dependency> {
  abstract EdgeSets copies();

  abstract Iterable<Instance> vertices();

  abstract boolean isVertex(@Nullable Object object);

  /** The number of vertices, which may be beyond {@code Integer.MAX_VALUE}. */
  public abstract long vertexCount();

  /** The number of edges, which may be beyond {@code Integer.MAX_VALUE}. */
  public abstract long edgeCount();

  @Override
  public Set<Instance> vertexSet() {
    return new LazySet<>(vertices(), this::vertexCount, this::isVertex);
  }

  @Override
  public Set<Dependency> edgeSet() {
    return new LazySet<>(copies().all(), this::edgeCount, copies()::contains);
  }

  @Override
  public boolean containsVertex(@Nullable Instance vertex) {
    return isVertex(vertex);
  }

  @Override
  public boolean containsEdge(@Nullable Dependency edge) {
    return copies().contains(edge);
  }

  @Override
  public boolean containsEdge(Instance source, Instance target) {
    return getEdge(source, target) != null;
  }

  @Override
  public @Nullable Dependency getEdge(Instance source, Instance target) {
    return isVertex(source) && isVertex(target)
        ? copies().between(source, target).findFirst().orElse(null)
        : null;
  }

  @Override
  public @Nullable Set<Dependency> getAllEdges(Instance source, Instance target) {
    return isVertex(source) && isVertex(target)
        ? copies().between(source, target).collect(Collectors.toUnmodifiableSet())
        : null;
  }

  @Override
  public Instance getEdgeSource(Dependency edge) {
    return edge.source();
  }

  @Override
  public Instance getEdgeTarget(Dependency edge) {
    return edge.target();
  }

  @Override
  public Set<Dependency> incomingEdgesOf(Instance vertex) {
    require(vertex);
    return new LazySet<>(
        copies().into(vertex),
        () -> copies().countInto(vertex),
        it -> copies().contains(it) && ((Dependency) it).target().equals(vertex));
  }

  @Override
  public Set<Dependency> outgoingEdgesOf(Instance vertex) {
    require(vertex);
    return new LazySet<>(
        copies().outOf(vertex),
        () -> copies().countOutOf(vertex),
        it -> copies().contains(it) && ((Dependency) it).source().equals(vertex));
  }

  @Override
  public Set<Dependency> edgesOf(Instance vertex) {
    Set<Dependency> in = incomingEdgesOf(vertex);
    Set<Dependency> out = outgoingEdgesOf(vertex);
    return new LazySet<>(
        copies().around(vertex),
        () -> degree(vertex) - copies().between(vertex, vertex).count(),
        it -> in.contains(it) || out.contains(it));
  }

  /** The number of edges at a vertex, a loop counted twice. */
  long degree(Instance vertex) {
    return copies().countInto(vertex) + copies().countOutOf(vertex);
  }

  @Override
  public int inDegreeOf(Instance vertex) {
    return incomingEdgesOf(vertex).size();
  }

  @Override
  public int outDegreeOf(Instance vertex) {
    return outgoingEdgesOf(vertex).size();
  }

  @Override
  public int degreeOf(Instance vertex) {
    require(vertex);
    return Math.toIntExact(degree(vertex));
  }

  @Override
  public GraphIterables<Instance, Dependency> iterables() {
    return new LongCounts(this);
  }

  void require(Instance vertex) {
    if (!isVertex(vertex)) {
      throw new IllegalArgumentException("no vertex " + vertex);
    }
  }
}
