package unfold.oracle.onnx;

import java.util.List;
import java.util.Locale;

/**
 * A recurrent network as the operators of ONNX define it, written out as equations.
 *
 * @param input its declaration
 * @param inputs the number of elements of x(t), as it is declared
 * @param states the number of elements of each state
 */
record RecurrentNetwork(Cell cell, Direction direction, String input, String inputs, int states) {
  /** With one sequence of random numbers. */
  static RecurrentNetwork drawn(
      Cell cell, Direction direction, int inputs, int states, int length) {
    String input = "over t = 1..%d\ninput x(t) : %d ~ normal(0, 1)\n".formatted(length, inputs);
    return new RecurrentNetwork(cell, direction, input, Integer.toString(inputs), states);
  }

  /** With a sequence of letters for each word. */
  static RecurrentNetwork reading(
      Cell cell, Direction direction, String letters, List<String> words, int states) {
    String input =
        "alphabet A = chars(\"%s\")\ninput x(t) : A = onehot(\"%s\")\n"
            .formatted(letters, String.join("\", \"", words));
    return new RecurrentNetwork(cell, direction, input, "A", states);
  }

  /** A kind of cell; its gates stand in the order in which ONNX stacks their weights. */
  enum Cell {
    RNN(List.of("n"), List.of("Tanh"), "%1$s(%2$s) = tanh({n})"),
    LSTM(
        List.of("i", "o", "f", "k"),
        List.of("Sigmoid", "Tanh", "Tanh"),
        """
        c%1$s(%3$s) = 0
        i%1$s(t) = sigmoid({i})
        o%1$s(t) = sigmoid({o})
        f%1$s(t) = sigmoid({f})
        k%1$s(t) = tanh({k})
        c%1$s(t) = f%1$s(t) * c%1$s(%4$s) + i%1$s(t) * k%1$s(t)
        %1$s(%2$s) = o%1$s(t) * tanh(c%1$s(t))\
        """),
    GRU(
        List.of("z", "r", "k"),
        List.of("Sigmoid", "Tanh"),
        """
        z%1$s(t) = sigmoid({z})
        r%1$s(t) = sigmoid({r})
        k%1$s(t) = tanh(b%1$s_k + U%1$s_k x(t) + W%1$s_k (r%1$s(t) * %1$s(%4$s)))
        %1$s(%2$s) = (1 - z%1$s(t)) * k%1$s(t) + z%1$s(t) * %1$s(%4$s)\
        """);

    private final List<String> gates;
    private final List<String> activations;
    private final String equations;

    Cell(List<String> gates, List<String> activations, String equations) {
      this.gates = gates;
      this.activations = activations;
      this.equations = equations;
    }
  }

  /** The ways along the sequence. */
  enum Direction {
    FORWARD(List.of(Walk.ON)),
    REVERSE(List.of(Walk.BACK)),
    BIDIRECTIONAL(List.of(Walk.ON, Walk.BACK));

    private final List<Walk> walks;

    Direction(List<Walk> walks) {
      this.walks = walks;
    }

    List<Walk> walks() {
      return walks;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One way along the sequence: the name of its state, where it starts and what it reads. */
  enum Walk {
    ON("h", "0", "t-1"),
    BACK("g", "tau+1", "t+1");

    private final String state;
    private final String start;
    private final String before;

    Walk(String state, String start, String before) {
      this.state = state;
      this.start = start;
      this.before = before;
    }

    /** The name of a parameter of a gate: W, U or b. */
    String parameter(String kind, String gate) {
      return kind + state + "_" + gate;
    }
  }

  OnnxOperator operator() {
    return new OnnxOperator(cell.name(), direction, states, cell.activations);
  }

  List<OnnxLayer> layers() {
    return direction.walks().stream()
        .map(walk ->
            new OnnxLayer(
                walk.state, parameters(walk, "W"), parameters(walk, "U"), parameters(walk, "b")))
        .toList();
  }

  private List<String> parameters(Walk walk, String kind) {
    return cell.gates.stream().map(gate -> walk.parameter(kind, gate)).toList();
  }

  String text() {
    StringBuilder text = new StringBuilder(input);
    direction.walks().forEach(walk -> text.append(text(walk)));
    return text.toString();
  }

  private String text(Walk walk) {
    StringBuilder text = new StringBuilder();
    String equations = cell.equations.formatted(walk.state, "t", walk.start, walk.before);
    for (String gate : cell.gates) {
      text.append(parameter(walk, "W", gate, states + " x " + states));
      text.append(parameter(walk, "U", gate, states + " x " + inputs));
      text.append(parameter(walk, "b", gate, Integer.toString(states)));
      equations = equations.replace("{" + gate + "}", sum(walk, gate));
    }
    return text + "%s(%s) = 0\n%s\n".formatted(walk.state, walk.start, equations);
  }

  private static String parameter(Walk walk, String kind, String gate, String shape) {
    return "param %s : %s ~ normal(0, 0.7)\n".formatted(walk.parameter(kind, gate), shape);
  }

  private static String sum(Walk walk, String gate) {
    return "%s + %s x(t) + %s %s(%s)"
        .formatted(
            walk.parameter("b", gate),
            walk.parameter("U", gate),
            walk.parameter("W", gate),
            walk.state,
            walk.before);
  }
}
