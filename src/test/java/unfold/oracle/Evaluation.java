package unfold.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import unfold.data.Dataset;
import unfold.data.random.CounterRandom;
import unfold.data.random.CounterRandom.Purpose;
import unfold.equation.BuiltIn;
import unfold.equation.Expression;
import unfold.equation.Function;
import unfold.equation.Shape;
import unfold.equation.shape.ExpressionShapes;

/** One equation at one index. */
final class Evaluation {
  private final Oracle oracle;
  private final Dataset dataset;
  private final String owner;
  private final Map<String, Integer> index;
  private final Map<String, double[][]> arguments = new HashMap<>();
  private int[] draws = {0};

  Evaluation(Oracle oracle, Dataset dataset, String owner, Map<String, Integer> index) {
    this.oracle = oracle;
    this.dataset = dataset;
    this.owner = owner;
    this.index = index;
  }

  private Evaluation at(Map<String, Integer> other) {
    Evaluation evaluation = new Evaluation(oracle, dataset, owner, other);
    evaluation.draws = draws;
    return evaluation;
  }

  double[][] of(Expression expression) {
    return switch (expression) {
      case Expression.Literal it -> scalar(it.value());
      case Expression.Size it -> scalar(it.value());
      case Expression.IndexValue it -> scalar(it.index().at(index, dataset.extents()));
      case Expression.Reference it ->
          oracle.value(
              it.name(), it.indices().stream().map(i -> i.at(index, dataset.extents())).toList());
      case Expression.Argument it -> arguments.get(it.name());
      case Expression.Call it -> call(it);
      case Expression.Apply it -> apply(it);
      case Expression.Reduce it -> reduce(it);
      case Expression.Binary it -> binary(it.operator(), of(it.left()), of(it.right()));
      case Expression.Negate it -> each(of(it.operand()), x -> -x);
      case Expression.Transpose it -> transposed(of(it.operand()));
      case Expression.Part it -> part(of(it.whole()), it.position());
      case Expression.Stack it -> stack(it);
    };
  }

  private static double[][] scalar(double value) {
    return new double[][] {{value}};
  }

  private double[][] call(Expression.Call call) {
    Function function = dataset.system().functions().get(call.function());
    Evaluation body = at(index);
    for (int i = 0; i < call.states().size(); i++) {
      body.arguments.put(function.states().get(i), of(call.states().get(i)));
    }
    for (int i = 0; i < call.parameters().size(); i++) {
      body.arguments.put(function.parameters().get(i), of(call.parameters().get(i)));
    }
    return body.of(function.body().orElseThrow());
  }

  private double[][] reduce(Expression.Reduce reduce) {
    int firstIndex = dataset.extents().range(reduce.axis()).first();
    int lastIndex =
        reduce
            .last()
            .map(last -> last.at(index, dataset.extents()))
            .orElse(dataset.extents().last(reduce.axis()));
    int first = draws[0];
    double[][] result = null;
    for (int i = firstIndex; i <= lastIndex; i++) {
      Map<String, Integer> inner = new LinkedHashMap<>(index);
      inner.remove(reduce.axis());
      inner.put(reduce.axis(), i);
      draws[0] = first; // one draw in the text, of another index each time
      Evaluation at = at(inner);
      at.arguments.putAll(arguments);
      double[][] term = at.of(reduce.body());
      result = result == null ? term : both(result, term, operator(reduce.reduction()));
    }
    if (result == null) {
      Shape shape = ExpressionShapes.of(dataset.system()).shapeOf(reduce);
      double[][] zeros = new double[shape.rows()][shape.columns()];
      return each(zeros, _ -> ofNothing(reduce.reduction()));
    }
    int count = lastIndex - firstIndex + 1;
    return reduce.reduction() == Expression.Reduction.MEAN ? each(result, x -> x / count) : result;
  }

  private static double ofNothing(Expression.Reduction reduction) {
    return switch (reduction) {
      case SUM -> 0;
      case MEAN -> Double.NaN;
      case MAX -> Double.NEGATIVE_INFINITY;
      case MIN -> Double.POSITIVE_INFINITY;
      case PROD -> 1;
    };
  }

  private static DoubleBinaryOperator operator(Expression.Reduction reduction) {
    return switch (reduction) {
      case SUM, MEAN -> Double::sum;
      case MAX -> Math::max;
      case MIN -> Math::min;
      case PROD -> (x, y) -> x * y;
    };
  }

  private static double[][] binary(Expression.Operator operator, double[][] a, double[][] b) {
    return switch (operator) {
      case ADD -> both(a, b, (x, y) -> x + y);
      case SUBTRACT -> both(a, b, (x, y) -> x - y);
      case TIMES -> both(a, b, (x, y) -> x * y);
      case DIVIDE -> both(a, b, (x, y) -> x / y);
      case POWER -> a.length > 1 && a[0].length > 1 ? power(a, b[0][0]) : both(a, b, Math::pow);
      case LESS -> both(a, b, (x, y) -> x < y ? 1 : 0);
      case AT_MOST -> both(a, b, (x, y) -> x <= y ? 1 : 0);
      case GREATER -> both(a, b, (x, y) -> x > y ? 1 : 0);
      case AT_LEAST -> both(a, b, (x, y) -> x >= y ? 1 : 0);
      case EQUAL -> both(a, b, (x, y) -> x == y ? 1 : 0);
      case UNEQUAL -> both(a, b, (x, y) -> x == y ? 0 : 1);
      case AND -> both(a, b, (x, y) -> x * y != 0 ? 1 : 0);
      case OR -> both(a, b, (x, y) -> x != 0 || y != 0 ? 1 : 0);
      case PRODUCT -> isScalar(a) || isScalar(b) ? both(a, b, (x, y) -> x * y) : product(a, b);
    };
  }

  private static double[][] power(double[][] a, double exponent) {
    if (exponent == 0) {
      double[][] ones = new double[a.length][1];
      for (double[] one : ones) {
        one[0] = 1;
      }
      return diagonal(ones);
    }
    return exponent < 0
        ? power(inverse(a), -exponent)
        : exponent == 1 ? a : product(power(a, exponent - 1), a);
  }

  private static boolean isScalar(double[][] value) {
    return value.length == 1 && value[0].length == 1;
  }

  private static double[][] product(double[][] a, double[][] b) {
    double[][] product = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b[0].length; j++) {
        for (int k = 0; k < b.length; k++) {
          product[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return product;
  }

  private static double[][] both(double[][] a, double[][] b, DoubleBinaryOperator operator) {
    double[][] larger = isScalar(a) ? b : a;
    double[][] result = new double[larger.length][larger[0].length];
    for (int i = 0; i < result.length; i++) {
      for (int j = 0; j < result[0].length; j++) {
        double x = isScalar(a) ? a[0][0] : a[i][j];
        double y = isScalar(b) ? b[0][0] : b[i][j];
        result[i][j] = operator.applyAsDouble(x, y);
      }
    }
    return result;
  }

  private static double[][] each(double[][] a, DoubleUnaryOperator function) {
    return both(a, scalar(0), (x, _) -> function.applyAsDouble(x));
  }

  private static double[][] transposed(double[][] a) {
    double[][] result = new double[a[0].length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[0].length; j++) {
        result[j][i] = a[i][j];
      }
    }
    return result;
  }

  private static double[][] part(double[][] a, int position) {
    return transposed(new double[][] {a[position - 1]});
  }

  private double[][] stack(Expression.Stack stack) {
    List<double[]> rows = new ArrayList<>();
    for (List<Expression> entries : stack.rows()) {
      List<double[][]> values = entries.stream().map(this::of).toList();
      for (int r = 0; r < values.getFirst().length; r++) {
        List<Double> row = new ArrayList<>();
        for (double[][] value : values) {
          for (double number : value[r]) {
            row.add(number);
          }
        }
        rows.add(row.stream().mapToDouble(Double::doubleValue).toArray());
      }
    }
    return rows.toArray(double[][]::new);
  }

  private double[][] apply(Expression.Apply apply) {
    Expression first = apply.arguments().getFirst();
    if (apply.function() == BuiltIn.NLL) {
      return likelihood(of(first), of(apply.arguments().getLast()));
    }
    double[][] a = of(first);
    boolean one = apply.arguments().size() == 1;
    return switch (apply.function()) {
      case TANH -> each(a, Math::tanh);
      case SIGMOID -> each(a, x -> 1 / (1 + Math.exp(-x)));
      case RELU -> each(a, x -> x > 0 ? x : 0);
      case SOFTPLUS -> each(a, x -> x > 30 ? x : Math.log(1 + Math.exp(x)));
      case SOFTMAX -> columns(a, Evaluation::softmax);
      case EXP -> each(a, Math::exp);
      case LOG -> each(a, Math::log);
      case SQRT -> each(a, Math::sqrt);
      case ABS -> each(a, Math::abs);
      case SIN -> each(a, Math::sin);
      case COS -> each(a, Math::cos);
      case MIN -> one ? all(a, Math::min) : several(a, apply, Math::min);
      case MAX -> one ? all(a, Math::max) : several(a, apply, Math::max);
      case TAN -> each(a, x -> Math.sin(x) / Math.cos(x));
      case SINH -> each(a, x -> (Math.exp(x) - Math.exp(-x)) / 2);
      case COSH -> each(a, x -> (Math.exp(x) + Math.exp(-x)) / 2);
      case GELU -> each(a, x -> x * (1 + erf(x / Math.sqrt(2))) / 2);
      case SILU -> each(a, x -> x / (1 + Math.exp(-x)));
      case ELU -> each(a, x -> x > 0 ? x : Math.exp(x) - 1);
      case SOFTSIGN -> each(a, x -> x / (1 + Math.abs(x)));
      case HARDSIGMOID -> each(a, x -> x < -3 ? 0 : x > 3 ? 1 : x / 6 + 0.5);
      case ERF -> each(a, Evaluation::erf);
      case SIGN -> each(a, x -> x > 0 ? 1 : x < 0 ? -1 : 0);
      case STEP -> each(a, x -> x < 0 ? 0 : 1);
      case FLOOR -> each(a, Math::floor);
      case ROUND -> each(a, x -> Math.abs(x % 1) == 0.5 ? 2 * Math.round(x / 2) : Math.round(x));
      case NOT -> each(a, x -> x == 0 ? 1 : 0);
      case MOD -> both(a, of(apply.arguments().get(1)), (x, y) -> ((x % y) + y) % y);
      case POW -> both(a, of(apply.arguments().get(1)), Math::pow);
      case IF -> choice(a, of(apply.arguments().get(1)), of(apply.arguments().get(2)));
      case INVERSE -> inverse(a);
      case DIAG -> diagonal(a);
      case NORM -> each(all(each(a, x -> x * x), Double::sum), Math::sqrt);
      case ARGMAX -> scalar(largest(a) + 1);
      case SUM -> all(a, Double::sum);
      case MEAN -> each(all(a, Double::sum), x -> x / (a.length * a[0].length));
      case MSE -> {
        double[][] error = both(a, of(apply.arguments().get(1)), (x, y) -> (x - y) * (x - y));
        yield each(all(error, Double::sum), x -> x / (error.length * error[0].length));
      }
      case PICK -> columns(a, Evaluation::pick);
      case DRAW -> drawn(a);
      case NLL -> throw new AssertionError();
    };
  }

  private double[][] several(
      double[][] first, Expression.Apply apply, DoubleBinaryOperator operator) {
    return apply.arguments().stream()
        .skip(1)
        .map(this::of)
        .reduce(first, (a, b) -> both(a, b, operator));
  }

  /** The error function by its series, beyond 3 by the continued fraction of what is left to 1. */
  private static double erf(double x) {
    if (Math.abs(x) > 3) {
      double fraction = Math.abs(x);
      for (int k = 80; k > 0; k--) {
        fraction = Math.abs(x) + k / 2.0 / fraction;
      }
      return Math.signum(x) * (1 - Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction);
    }
    double term = x;
    double sum = x;
    for (int n = 1; n < 200; n++) {
      term *= -x * x / n;
      sum += term / (2 * n + 1);
    }
    return 2 / Math.sqrt(Math.PI) * sum;
  }

  private static double[][] choice(double[][] condition, double[][] then, double[][] otherwise) {
    double[][] zero = both(condition, then, (x, y) -> x != 0 ? y : 0);
    double[][] other = both(condition, otherwise, (x, y) -> x != 0 ? 0 : y);
    return both(zero, other, Double::sum);
  }

  /** Gauss and Jordan, with the largest element of a column as its pivot. */
  private static double[][] inverse(double[][] a) {
    int n = a.length;
    double[][] work = new double[n][2 * n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(a[i], 0, work[i], 0, n);
      work[i][n + i] = 1;
    }
    for (int c = 0; c < n; c++) {
      int pivot = c;
      for (int r = c; r < n; r++) {
        pivot = Math.abs(work[r][c]) > Math.abs(work[pivot][c]) ? r : pivot;
      }
      double[] row = work[pivot];
      work[pivot] = work[c];
      work[c] = row;
      double divisor = row[c];
      for (int k = 0; k < 2 * n; k++) {
        row[k] /= divisor;
      }
      for (int r = 0; r < n; r++) {
        double factor = r == c ? 0 : work[r][c];
        for (int k = 0; k < 2 * n; k++) {
          work[r][k] -= factor * row[k];
        }
      }
    }
    double[][] inverse = new double[n][];
    for (int i = 0; i < n; i++) {
      inverse[i] = Arrays.copyOfRange(work[i], n, 2 * n);
    }
    return inverse;
  }

  private static double[][] diagonal(double[][] a) {
    boolean column = a[0].length == 1;
    double[][] result = new double[a.length][column ? a.length : 1];
    for (int i = 0; i < a.length; i++) {
      result[i][column ? i : 0] = column ? a[i][0] : a[i][i];
    }
    return result;
  }

  private static int largest(double[][] column) {
    int best = 0;
    for (int i = 1; i < column.length; i++) {
      best = column[i][0] > column[best][0] ? i : best;
    }
    return best;
  }

  private static double[][] all(double[][] a, DoubleBinaryOperator operator) {
    double result = a[0][0];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[0].length; j++) {
        result = i + j == 0 ? result : operator.applyAsDouble(result, a[i][j]);
      }
    }
    return scalar(result);
  }

  private interface OfColumn {
    double[] of(double[] column);
  }

  private static double[][] columns(double[][] a, OfColumn function) {
    double[][] turned = transposed(a);
    for (int j = 0; j < turned.length; j++) {
      turned[j] = function.of(turned[j]);
    }
    return transposed(turned);
  }

  private static double[] softmax(double[] column) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double x : column) {
      largest = Math.max(largest, x);
    }
    double sum = 0;
    double[] result = new double[column.length];
    for (int i = 0; i < column.length; i++) {
      result[i] = Math.exp(column[i] - largest);
      sum += result[i];
    }
    for (int i = 0; i < column.length; i++) {
      result[i] /= sum;
    }
    return result;
  }

  private static double[] pick(double[] column) {
    double[] result = new double[column.length];
    int best = 0;
    for (int i = 1; i < column.length; i++) {
      best = column[i] > column[best] ? i : best;
    }
    result[best] = 1;
    return anyNaN(column) ? nothing(column.length) : result;
  }

  private static boolean anyNaN(double[] column) {
    for (double value : column) {
      if (Double.isNaN(value)) {
        return true;
      }
    }
    return false;
  }

  private static double[] nothing(int rows) {
    double[] result = new double[rows];
    for (int i = 0; i < rows; i++) {
      result[i] = Double.NaN;
    }
    return result;
  }

  private double[][] drawn(double[][] a) {
    long at = CounterRandom.at(index.values().stream().mapToInt(Integer::intValue).toArray());
    double[][] turned = transposed(a);
    for (int j = 0; j < turned.length; j++) {
      CounterRandom chance = new CounterRandom(dataset.seed(), owner);
      double point = chance.uniform(at, draws[0] * turned.length + j, Purpose.SAMPLE);
      double[] result = new double[a.length];
      double sum = 0;
      for (int i = 0; i < a.length; i++) {
        sum += turned[j][i];
        if (point < sum) {
          result[i] = 1;
          break;
        }
      }
      turned[j] = anyNaN(turned[j]) ? nothing(a.length) : result;
    }
    draws[0]++;
    return transposed(turned);
  }

  private static double[][] likelihood(double[][] p, double[][] target) {
    double[][] terms = both(target, p, (y, x) -> y == 0 ? 0 : -y * Math.log(x));
    double[][] result = new double[1][p[0].length];
    for (double[] row : terms) {
      for (int j = 0; j < row.length; j++) {
        result[0][j] += row[j];
      }
    }
    return result;
  }
}
