package unfold.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import unfold.data.Tensor;
import unfold.trace.Trace;

/** What is computed together or apart, with inputs that cost next to nothing. */
public enum Recurrence {
  /** 256 × 256 cells of 16 units. */
  GRID {
    @Override
    String text() {
      return WEIGHTS
          + """
          over i = 1..256, j = 1..256
          input x(i, j) : 1 = 0.5
          h(i, j) = tanh(W h(i-1, j) + Q h(i, j-1) + U x(i, j))
          """;
    }

    /** As many cells in a row, each of which reads two others. */
    @Override
    String apart() {
      return WEIGHTS
          + """
          over t = 1..65536
          input x(t) : 1 = 0.5
          h(t) = tanh(W h(t-1) + Q h(t-2) + U x(t))
          """;
    }

    @Override
    List<INDArray> byHand(Trace it) {
      return ByHand.grid(array(it, "W"), array(it, "Q"), array(it, "U").mul(0.5), 256);
    }

    @Override
    Floor floor() {
      return Floor.ofGrid(256, 16);
    }

    @Override
    List<Tensor> last(List<Trace> traces) {
      return IntStream.rangeClosed(1, 256)
          .mapToObj(j -> traces.getFirst().value("h", 256, j).orElseThrow())
          .toList();
    }
  },

  /** 64 sequences of 200 steps with 64 units. */
  MINIBATCH {
    @Override
    String text() {
      String all =
          Arrays.stream(SEQUENCES)
              .map(symbols ->
                  Arrays.stream(symbols)
                      .mapToObj(symbol -> Character.toString('a' + symbol))
                      .collect(Collectors.joining("", "\"", "\"")))
              .collect(Collectors.joining(", "));
      return """
      size n = 64
      alphabet A = chars("abcd")
      input x(t) : A = onehot(%s)
      param W : n x n ~ normal(0, 0.1)
      param U : n x A ~ normal(0, 0.8)
      h(0) = 0
      h(t) = tanh(W h(t-1) + U x(t))
      """
          .formatted(all);
    }

    @Override
    String apart() {
      return text();
    }

    @Override
    List<INDArray> byHand(Trace it) {
      INDArray input = array(it, "U");
      List<INDArray> columns =
          IntStream.range(0, 4).mapToObj(a -> input.getColumn(a, true).dup()).toList();
      return ByHand.sequences(array(it, "W"), columns, SEQUENCES);
    }

    @Override
    Floor floor() {
      return Floor.ofSequences(SEQUENCES, 64);
    }

    @Override
    List<Tensor> last(List<Trace> traces) {
      return traces.stream().map(trace -> trace.value("h", 200).orElseThrow()).toList();
    }
  };

  private static final String WEIGHTS =
      """
      size n = 16
      param W : n x n ~ normal(0, 0.1)
      param Q : n x n ~ normal(0, 0.1)
      param U : n x 1 ~ normal(0, 1)
      """;

  private static final int[][] SEQUENCES = sequences(new Random(1));

  private static int[][] sequences(Random random) {
    return IntStream.range(0, 64)
        .mapToObj(_ -> random.ints(200, 0, 4).toArray())
        .toArray(int[][]::new);
  }

  abstract String text();

  /** As much to compute where each step waits for the one before. */
  abstract String apart();

  /**
   * Without the program.
   *
   * @param it whose parameters it takes
   * @return what {@link #last} names
   */
  abstract List<INDArray> byHand(Trace it);

  abstract Floor floor();

  /** Values that follow from all others. */
  abstract List<Tensor> last(List<Trace> traces);

  private static INDArray array(Trace trace, String name) {
    Tensor value = trace.value(name).orElseThrow();
    return Nd4j.createFromArray(value.toArray())
        .reshape(value.shape().rows(), value.shape().columns());
  }
}
