package unfold.equation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import unfold.equation.Expression.Argument;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Call;
import unfold.equation.Expression.Literal;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reference;
import unfold.equation.Expression.Size;

/** The notation of the language itself. */
public record TextNotation(IndexText indices) implements Notation {
  @Override
  public String literal(Literal literal) {
    return literal.written();
  }

  @Override
  public String size(Size size) {
    return size.name();
  }

  @Override
  public String indexValue(IndexExpression index) {
    return indices.of(index);
  }

  @Override
  public String reference(Reference reference) {
    return reference.indices().isEmpty()
        ? reference.name()
        : reference.name()
            + reference.indices().stream()
                .map(indices::of)
                .collect(Collectors.joining(", ", "(", ")"));
  }

  @Override
  public String argument(Argument argument) {
    return argument.name();
  }

  @Override
  public String call(Call call, List<String> states, List<String> parameters) {
    String after = parameters.isEmpty() ? "" : "; " + String.join(", ", parameters);
    return call.function() + "(" + String.join(", ", states) + after + ")";
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
