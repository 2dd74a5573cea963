package unfold.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The same recurrences as somebody careful writes them with ND4J: cell after cell, each state an
 * array of its own, whatever can be reused reused.
 */
final class ByHand {
  private ByHand() {}

  /**
   * @param input what is added in each cell
   * @return the last row
   */
  static List<INDArray> grid(INDArray above, INDArray before, INDArray input, int side) {
    INDArray zero = Nd4j.zeros(DataType.DOUBLE, input.rows(), 1);
    INDArray product = zero.dup();
    INDArray[] row = new INDArray[side];
    Arrays.fill(row, zero);
    List<INDArray[]> all = new ArrayList<>();
    for (int i = 0; i < side; i++) {
      row = row.clone();
      for (int j = 0; j < side; j++) {
        INDArray sum = above.mmul(row[j]);
        sum.addi(before.mmuli(j == 0 ? zero : row[j - 1], product)).addi(input);
        row[j] = Transforms.tanh(sum, false);
      }
      all.add(row);
    }
    return List.of(all.getLast());
  }

  /**
   * @param inputs what is added at each symbol, which are numbered from 0
   * @return the last state of each sequence
   */
  static List<INDArray> sequences(INDArray before, List<INDArray> inputs, int[][] sequences) {
    List<INDArray[]> all = new ArrayList<>();
    for (int[] sequence : sequences) {
      INDArray state = Nd4j.zeros(DataType.DOUBLE, before.rows(), 1);
      INDArray[] states = new INDArray[sequence.length];
      for (int t = 0; t < sequence.length; t++) {
        state = Transforms.tanh(before.mmul(state).addi(inputs.get(sequence[t])), false);
        states[t] = state;
      }
      all.add(states);
    }
    return all.stream().map(states -> states[states.length - 1]).toList();
  }
}
