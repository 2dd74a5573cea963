package unfold.trace.simulate;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Operation;
import unfold.data.Tensor;
import unfold.trace.Trace;
import unfold.unfolding.Instance;
import unfold.unfolding.Region;
import unfold.unfolding.Unfolding;

/**
 * The values of the nodes of a circuit: of variables, inputs and parameters as recorded, of
 * operations computed from the record when they are asked for. Safe to use from several threads.
 *
 * <p>The operation that an equation ends in is what it defines, and so has its recorded value and
 * its scale. The operations within one equation share a scale, as terms of one sum have to be seen
 * beside each other. To find it, at most 256 copies of each are computed (fewer, down to 8, where
 * each takes long), spread evenly over its region with the first and the last among them: all of a
 * short run, and of a long one as many as take no time. It therefore depends on the run alone, and
 * not on which steps are in view.
 */
public final class NodeValues {
  /** Of the copies of an operation, how many a scale looks at. */
  static final int SAMPLE = 256;

  /** In additions and multiplications: a matrix of 2,000 by 2,500 times a vector. */
  private static final long MOST_FOR_ONE = 5_000_000;

  private static final long MOST_FOR_A_SCALE = 500_000;

  private static final int FEWEST = 8;

  private final Unfolding unfolding;
  private final Circuit circuit;
  private final Trace trace;
  private final Map<String, Double> scales = new ConcurrentHashMap<>();

  /**
   * @param trace of one run over this unfolding, in any grain
   */
  public NodeValues(Unfolding unfolding, Trace trace) {
    this.unfolding = unfolding;
    this.circuit = unfolding.circuit();
    this.trace = trace;
  }

  /**
   * The value of a copy, of the shape of its node.
   *
   * @return empty outside the domain of what is recorded, and for an operation that takes more than
   *     5 million additions and multiplications, as a sum over a very long axis may
   */
  public Optional<Tensor> of(Instance copy) {
    return recordedName(copy.node())
        .map(name -> trace.value(name, copy.index().toArray()))
        .orElseGet(() -> computed(copy));
  }

  /** The value of a name at its first index, boundaries included; empty if nothing is recorded. */
  public Optional<Tensor> first(Node node) {
    return Optional.ofNullable(trace.recordings().get(node.id()))
        .flatMap(it -> it.domain().indices().findFirst().flatMap(it::value));
  }

  /**
   * The largest finite absolute value over the run that a full bar stands for; of an operation
   * within an equation that of all such operations, in a long run of those that were looked at.
   * Zero where all are zero.
   *
   * @throws IllegalArgumentException if the node has no values
   */
  public double largest(Node node) {
    return recordedName(node).map(trace::largest).orElseGet(() -> largestWithin(node.name()));
  }

  /** Whether an operation is a part of an equation rather than what the equation ends in. */
  public boolean isWithin(Node node) {
    return recordedName(node).isEmpty();
  }

  /** Under which name the values of a node are recorded; empty within an equation. */
  private Optional<String> recordedName(Node node) {
    Optional<Operation> operation = circuit.operation(node);
    return operation.filter(it -> !isWhole(it)).isPresent()
        ? Optional.empty()
        : Optional.of(node.name());
  }

  private boolean isWhole(Operation operation) {
    return circuit
        .clauses(operation.owner())
        .get(operation.clause())
        .expression()
        .filter(operation.expression()::equals)
        .isPresent();
  }

  /**
   * The value of a copy of an operation computed, be it recorded too; empty as in {@link #of}.
   *
   * @throws java.util.NoSuchElementException if it is of no operation
   */
  public Optional<Tensor> computed(Instance copy) {
    return computed(copy, new Effort(MOST_FOR_ONE));
  }

  private Optional<Tensor> computed(Instance copy, Effort effort) {
    Operation operation = circuit.operation(copy.node()).orElseThrow();
    try {
      return Optional.of(Evaluation.of(circuit, operation, trace, copy, effort));
    } catch (Effort.Spent _) {
      return Optional.empty();
    }
  }

  private double largestWithin(String name) {
    return scales.computeIfAbsent(
        name,
        _ ->
            circuit.nodes().stream()
                .filter(node -> node.name().equals(name) && isWithin(node))
                .mapToDouble(this::largestSampled)
                .max()
                .orElse(0));
  }

  private double largestSampled(Node node) {
    Region region = unfolding.region(node);
    return sample(region.count(), mostOf(node))
        .mapToObj(position -> of(new Instance(node, region.nth(position))))
        .mapToDouble(value -> value.map(NodeValues::largest).orElse(0.0))
        .max()
        .orElse(0);
  }

  /** Fewer where each takes long. */
  private int mostOf(Node node) {
    Region region = unfolding.region(node);
    if (region.count() <= FEWEST) {
      return FEWEST;
    }
    Effort effort = new Effort(MOST_FOR_ONE);
    computed(new Instance(node, region.nth(0)), effort);
    return (int) Math.clamp(MOST_FOR_A_SCALE / effort.spent(), FEWEST, SAMPLE);
  }

  /** Positions from 0 up to a number of them, the first and the last among them. */
  private static LongStream sample(long count, int most) {
    return count <= most
        ? LongStream.range(0, count)
        : LongStream.range(0, most).map(i -> i * (count - 1) / (most - 1));
  }

  private static double largest(Tensor value) {
    return value.stream().map(Math::abs).filter(Double::isFinite).max().orElse(0);
  }
}
