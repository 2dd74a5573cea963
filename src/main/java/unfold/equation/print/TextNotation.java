package unfold.equation.print;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import unfold.equation.BuiltIn;
import unfold.equation.Expression.Argument;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Call;
import unfold.equation.Expression.Literal;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reference;
import unfold.equation.Expression.Size;
import unfold.equation.IndexExpression;
import unfold.equation.reading.TypedNames;

/**
 * The notation of the language itself.
 *
 * @param names how a name is spelled, such as {@link TypedNames#of}
 */
public record TextNotation(IndexText indices, UnaryOperator<String> names) implements Notation {
  /** The notation with every name in its canonical spelling. */
  public TextNotation(IndexText indices) {
    this(indices, UnaryOperator.identity());
  }

  @Override
  public String literal(Literal literal) {
    return literal.written();
  }

  @Override
  public String size(Size size) {
    return names.apply(size.name());
  }

  @Override
  public String indexValue(IndexExpression index) {
    return indices.of(index);
  }

  @Override
  public String reference(Reference reference) {
    String name = names.apply(reference.name());
    return reference.indices().isEmpty()
        ? name
        : name
            + reference.indices().stream()
                .map(indices::of)
                .collect(Collectors.joining(", ", "(", ")"));
  }

  @Override
  public String argument(Argument argument) {
    return names.apply(argument.name());
  }

  @Override
  public String call(Call call, List<String> states, List<String> parameters) {
    String after = parameters.isEmpty() ? "" : "; " + String.join(", ", parameters);
    return names.apply(call.function()) + "(" + String.join(", ", states) + after + ")";
  }

  @Override
  public String apply(BuiltIn function, List<String> arguments) {
    return function.spelling() + "(" + String.join(", ", arguments) + ")";
  }

  @Override
  public String reduce(Reduce reduce, String body) {
    String name = reduce.reduction().name().toLowerCase(Locale.ROOT);
    return name + "_" + reduce.axis() + "(" + body + ")";
  }

  @Override
  public String binary(Binary binary, String left, String right) {
    return switch (binary.operator()) {
      case ADD -> left + " + " + right;
      case SUBTRACT -> left + " - " + right;
      case TIMES -> left + " * " + right;
      case DIVIDE -> left + " / " + right;
      case POWER -> left + "^" + right;
      case PRODUCT -> left + " " + right;
      case LESS -> left + " < " + right;
      case AT_MOST -> left + " <= " + right;
      case GREATER -> left + " > " + right;
      case AT_LEAST -> left + " >= " + right;
      case EQUAL -> left + " == " + right;
      case UNEQUAL -> left + " != " + right;
      case AND -> left + " and " + right;
      case OR -> left + " or " + right;
    };
  }

  @Override
  public String transpose(String operand) {
    return operand + "'";
  }

  @Override
  public String part(String whole, int position) {
    return "part(" + whole + ", " + position + ")";
  }

  @Override
  public String stack(List<List<String>> rows) {
    return rows.stream()
        .map(row -> String.join(", ", row))
        .collect(Collectors.joining("; ", "[", "]"));
  }
}
