package unfold.equation.print;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import unfold.equation.BuiltIn;
import unfold.equation.Expression;
import unfold.equation.Expression.Argument;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Call;
import unfold.equation.Expression.Literal;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reference;
import unfold.equation.Expression.Size;
import unfold.equation.IndexExpression;
import unfold.equation.Shape;

/**
 * The notation of the book, as TeX: {@code h(t-1)} with a superscript, products of elements as
 * {@code \odot}.
 *
 * @param shapes the shape of one value of a name, which decides between bold and italic
 */
public record TexNotation(IndexText indices, Function<String, Shape> shapes) implements Notation {
  @Override
  public String literal(Literal literal) {
    return literal.written().equals("pi") ? "\\pi" : literal.written();
  }

  @Override
  public String size(Size size) {
    return Names.tex(size.name(), Shape.SCALAR);
  }

  @Override
  public String indexValue(IndexExpression index) {
    return tex(index);
  }

  @Override
  public String reference(Reference reference) {
    String name = Names.tex(reference.name(), shapes.apply(reference.name()));
    return reference.indices().isEmpty()
        ? name
        : name
            + reference.indices().stream()
                .map(this::tex)
                .collect(Collectors.joining(",", "^{(", ")}"));
  }

  private String tex(IndexExpression index) {
    return indices
        .of(index)
        .replace("tau", "\\tau ")
        .replaceAll("last\\((\\w+)\\)", "\\\\tau_{$1}")
        .replaceAll("(?<=\\.)(left|right)$|^(leaf|root)$", "\\\\mathrm{$0}");
  }

  @Override
  public String argument(Argument argument) {
    return Names.tex(argument.name(), Shape.SCALAR);
  }

  @Override
  public String call(Call call, List<String> states, List<String> parameters) {
    String after = parameters.isEmpty() ? "" : ";\\," + String.join(",\\,", parameters);
    String name = Names.tex(call.function(), Shape.SCALAR);
    return name + "(" + String.join(",\\,", states) + after + ")";
  }

  @Override
  public String apply(BuiltIn function, List<String> arguments) {
    String inside = String.join(",\\,", arguments);
    return switch (function) {
      case SIGMOID -> "\\sigma(" + inside + ")";
      case SQRT -> "\\sqrt{" + inside + "}";
      case ABS -> "\\left|" + inside + "\\right|";
      case TANH, EXP, LOG, SIN, COS, TAN, SINH, COSH, MIN, MAX ->
          "\\" + function.spelling() + "(" + inside + ")";
      case FLOOR -> "\\lfloor " + inside + "\\rfloor";
      case NORM -> "\\left\\|" + inside + "\\right\\|";
      case INVERSE -> "{\\left(" + inside + "\\right)}^{-1}";
      case NOT -> "\\lnot(" + inside + ")";
      case RELU, SOFTPLUS, SOFTMAX, MEAN, SUM, NLL, MSE, PICK, DRAW -> named(function, inside);
      case GELU, SILU, ELU, SOFTSIGN, HARDSIGMOID, ERF, SIGN, STEP -> named(function, inside);
      case ROUND, MOD, POW, IF, DIAG, ARGMAX -> named(function, inside);
    };
  }

  private static String named(BuiltIn function, String inside) {
    return "\\mathrm{" + function.spelling() + "}(" + inside + ")";
  }

  @Override
  public String reduce(Reduce reduce, String body) {
    String end = reduce.last().map(last -> " \\leq " + indices.of(last)).orElse("");
    String axis = "_{" + Names.tex(reduce.axis(), Shape.SCALAR) + end + "}";
    return switch (reduce.reduction()) {
      case SUM -> "\\sum" + axis + " " + body;
      case PROD -> "\\prod" + axis + " " + body;
      case MEAN, MAX, MIN ->
          "\\mathrm{"
              + reduce.reduction().name().toLowerCase(Locale.ROOT)
              + "}"
              + axis
              + "("
              + body
              + ")";
    };
  }

  @Override
  public String binary(Binary binary, String left, String right) {
    return switch (binary.operator()) {
      case ADD -> left + "+" + right;
      case SUBTRACT -> left + "-" + right;
      case TIMES -> left + (isMultiple(binary) ? "\\," : "\\odot ") + right;
      case DIVIDE -> left + "/" + right;
      case POWER -> "{" + left + "}^{" + right + "}";
      case PRODUCT -> left + "\\," + right;
      case LESS -> left + "<" + right;
      case AT_MOST -> left + "\\le " + right;
      case GREATER -> left + ">" + right;
      case AT_LEAST -> left + "\\ge " + right;
      case EQUAL -> left + "=" + right;
      case UNEQUAL -> left + "\\ne " + right;
      case AND -> left + "\\land " + right;
      case OR -> left + "\\lor " + right;
    };
  }

  private boolean isMultiple(Binary binary) {
    return (isScalar(binary.left()) || isScalar(binary.right()));
  }

  private boolean isScalar(Expression expression) {
    return expression
        .walk()
        .noneMatch(e -> e instanceof Reference r && !shapes.apply(r.name()).isScalar());
  }

  @Override
  public String transpose(String operand) {
    return "{" + operand + "}^{\\top}";
  }

  @Override
  public String part(String whole, int position) {
    return "{" + whole + "}_{" + position + "}";
  }

  @Override
  public String stack(List<List<String>> rows) {
    return rows.stream()
        .map(row -> String.join(",\\,", row))
        .collect(Collectors.joining(";\\,", "[", "]"));
  }
}
