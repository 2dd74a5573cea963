package unfold.expansion;

import java.util.List;
import org.jgrapht.graph.EdgeReversedGraph;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * What an instance depends on and what it feeds, at any distance; not itself. Each is a list of
 * nodes in the order of the text. Costs a walk over all of them, and 16 bytes for each.
 */
public record Influence(Instance of, List<NodeInfluence> dependsOn, List<NodeInfluence> feeds) {
  public Influence {
    dependsOn = List.copyOf(dependsOn);
    feeds = List.copyOf(feeds);
  }

  /**
   * @throws IllegalArgumentException if there is no such vertex
   */
  public static Influence of(Unfolding unfolding, Instance instance) {
    return new Influence(
        instance,
        Cone.of(instance, unfolding, new EdgeReversedGraph<>(unfolding)),
        Cone.of(instance, unfolding, unfolding));
  }

  /** How many instances it depends on. */
  public long dependencies() {
    return dependsOn.stream().mapToLong(NodeInfluence::count).sum();
  }

  /** How many instances it feeds. */
  public long fed() {
    return feeds.stream().mapToLong(NodeInfluence::count).sum();
  }
}
