package unfold.oracle.onnx;

import java.util.List;
import unfold.oracle.onnx.RecurrentNetwork.Direction;

/**
 * A recurrent operator of ONNX.
 *
 * @param name its type: RNN, LSTM or GRU
 * @param states the number of elements of each state
 * @param activations those of one direction, in the order of ONNX
 */
record OnnxOperator(String name, Direction direction, int states, List<String> activations) {}
