package unfold.expansion;

import java.util.List;
import org.jgrapht.graph.EdgeReversedGraph;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * The instances that an instance depends on and those it feeds, at any distance, without itself.
 * Each is a list of nodes in the order of the text. It costs a walk over all of them and their
 * edges, and 16 bytes for each instance of a node that is reached.
 */
public record Influence(Instance of, List<NodeInfluence> dependsOn, List<NodeInfluence> feeds) {
  public Influence {
    dependsOn = List.copyOf(dependsOn);
    feeds = List.copyOf(feeds);
  }

  /**
   * The influence of an instance.
   *
   * @throws IllegalArgumentException if there is no such vertex
   */
  public static Influence of(Unfolding unfolding, Instance instance) {
    return new Influence(
        instance,
        Cone.of(instance, unfolding, new EdgeReversedGraph<>(unfolding)),
        Cone.of(instance, unfolding, unfolding));
  }

  /** The number of instances it depends on. */
  public long dependencies() {
    return dependsOn.stream().mapToLong(NodeInfluence::count).sum();
  }

  /** The number of instances it feeds. */
  public long fed() {
    return feeds.stream().mapToLong(NodeInfluence::count).sum();
  }
}
