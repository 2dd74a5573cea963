package unfold.layout.layers;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.graph.ElkNode;

/**
 * A set of options with which ELK is asked for a drawing. None is the best for all graphs, and
 * ELK's own choice among many orders does not see how wires run to gates: few thorough searches
 * find less than many short ones among which {@link LayeredCost} decides.
 *
 * @param seed the seed of the orders that ELK starts with
 */
record LayeringChoice(LayeringStrategy layering, int seed) {
  private static final int SEEDS = 6;

  static final List<LayeringChoice> ALL =
      Stream.of(LayeringStrategy.NETWORK_SIMPLEX, LayeringStrategy.LONGEST_PATH)
          .flatMap(layering ->
              IntStream.rangeClosed(1, SEEDS).mapToObj(seed -> new LayeringChoice(layering, seed)))
          .toList();

  void set(ElkNode frame) {
    frame.setProperty(LayeredOptions.LAYERING_STRATEGY, layering);
    frame.setProperty(LayeredOptions.RANDOM_SEED, seed);
  }
}
