package unfold.figure.scene;

import java.util.List;
import java.util.Optional;
import unfold.circuit.Node;
import unfold.data.Tensor;
import unfold.equation.Alphabet;
import unfold.equation.EquationSystem;
import unfold.figure.mark.CellGrid;
import unfold.trace.simulate.NodeValues;
import unfold.typesetting.MathLabel;
import unfold.unfolding.Instance;

/** The contents of nodes from a trace, with one scale for each name over the whole run. */
final class ShownValues {
  private static final int MOST_COLUMNS = 8;
  private static final int MOST_ROWS = 3;
  private static final int LONGEST_COLUMN = 4;
  private static final double TOKEN_WIDTH = 44;
  private static final double[] TOKEN_SIZES = {12, 10.5, 9, 7.5, 6};

  private final EquationSystem system;
  private final Optional<NodeValues> values;
  private final boolean numbers;

  ShownValues(EquationSystem system, Optional<NodeValues> values, ValueDisplay display) {
    this.system = system;
    this.values = display == ValueDisplay.OFF ? Optional.empty() : values;
    this.numbers = display == ValueDisplay.NUMBERS;
  }

  /** The content of a copy once it is computed. */
  NodeContent of(Instance copy) {
    Node node = copy.node();
    return values
        .filter(_ -> !(node instanceof Node.ParameterNode))
        .flatMap(it -> it.of(copy))
        .map(value -> content(node, value))
        .orElse(NodeContent.NOTHING);
  }

  private NodeContent content(Node node, Tensor value) {
    Optional<String> token = token(node.id(), value);
    if (token.isPresent()) {
      return new NodeContent.Token(tokenLabel(token.get()));
    }
    CellGrid cells = fractions(value, scale(node));
    return numbers && value.size() == 1
        ? new NodeContent.OneNumber(ReadableNumber.tex(value.at(0)), cells)
        : new NodeContent.Numbers(cells);
  }

  /**
   * The numbers of a short vector as TeX, to stand in a column beside its node; none of anything
   * else, and where values are no numbers to read.
   */
  List<String> column(Instance copy) {
    return Optional.of(copy)
        .filter(it -> hasColumn(it.node()))
        .flatMap(it -> values.flatMap(all -> all.of(it)))
        .filter(value -> token(copy.node().id(), value).isEmpty())
        .map(value -> value.stream().mapToObj(ReadableNumber::tex).toList())
        .orElse(List.of());
  }

  /** Tells whether a node is a short vector whose numbers are to be read. */
  boolean hasColumn(Node node) {
    return numbers
        && (node instanceof Node.VariableNode || node instanceof Node.InputNode)
        && node.shape().isColumn()
        && node.shape().rows() > 1
        && node.shape().rows() <= LONGEST_COLUMN
        && hasCells(node);
  }

  /** Tells whether a node's values are drawn as cells: they are recorded and are not tokens. */
  boolean hasCells(Node node) {
    return values
        .filter(_ -> !(node instanceof Node.ParameterNode))
        .flatMap(it -> it.first(node))
        .filter(value -> token(node.id(), value).isEmpty())
        .isPresent();
  }

  /** Whether it is an operation with values that are not those of what its equation defines. */
  boolean isWithin(Node node) {
    return values.filter(it -> it.isWithin(node)).isPresent();
  }

  /** The absolute value that fills a cell; 1 where all are zero. */
  double scale(Node node) {
    double largest = values.map(it -> it.largest(node)).orElse(0.0);
    return largest == 0 ? 1 : largest;
  }

  private Optional<String> token(String name, Tensor value) {
    Alphabet alphabet = system.alphabetOf().get(name);
    int hot = alphabet == null ? -1 : hot(value);
    return alphabet == null || hot < 0 || hot >= alphabet.tokens().size()
        ? Optional.empty()
        : Optional.of(alphabet.tokens().get(hot));
  }

  /** The place, from 0, of the only one among zeros, or -1. */
  private static int hot(Tensor value) {
    int hot = -1;
    for (int i = 0; i < value.size(); i++) {
      if (value.at(i) != 0) {
        if (hot >= 0 || value.at(i) != 1) {
          return -1;
        }
        hot = i;
      }
    }
    return hot;
  }

  private static MathLabel tokenLabel(String token) {
    MathLabel label = MathLabel.text(token, TOKEN_SIZES[0]);
    for (int i = 1; i < TOKEN_SIZES.length && label.box().width() > TOKEN_WIDTH; i++) {
      label = MathLabel.text(token, TOKEN_SIZES[i]);
    }
    return label;
  }

  private static CellGrid fractions(Tensor value, double scale) {
    return value.shape().columns() > 1 ? matrix(value, scale) : column(value, scale);
  }

  /** The grid of a column, laid on its side; a long one goes on in the next row. */
  private static CellGrid column(Tensor value, double scale) {
    int columns = Math.min(MOST_COLUMNS, value.size());
    int rows = Math.min(MOST_ROWS, value.size() / columns);
    return CellGrid.of(rows, columns, cell -> value.at(cell) / scale);
  }

  private static CellGrid matrix(Tensor value, double scale) {
    int columns = Math.min(MOST_COLUMNS, value.shape().columns());
    int rows = Math.min(MOST_ROWS, value.shape().rows());
    return CellGrid.of(rows, columns, cell -> value.at(cell / columns, cell % columns) / scale);
  }
}
