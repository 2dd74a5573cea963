package unfold.circuit;

import java.util.List;
import java.util.stream.Collectors;
import unfold.equation.BuiltIn;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Expression.Apply;
import unfold.equation.Expression.Argument;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Call;
import unfold.equation.Expression.IndexValue;
import unfold.equation.Expression.Literal;
import unfold.equation.Expression.Negate;
import unfold.equation.Expression.Operator;
import unfold.equation.Expression.Part;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reduction;
import unfold.equation.Expression.Reference;
import unfold.equation.Expression.Size;
import unfold.equation.Expression.Stack;
import unfold.equation.Expression.Transpose;
import unfold.equation.Shape;

/** What a figure writes into an operation, as TeX; numbers it takes are written beside its sign. */
final class Symbols {
  private Symbols() {}

  static String of(Expression operation, EquationSystem system) {
    return switch (operation) {
      case Apply it -> apply(it, system);
      case Binary it -> binary(it, system);
      case Call it -> it.function();
      case Reduce it -> reduction(it.reduction()) + "_{" + it.axis() + "}";
      case Negate _ -> "-";
      case Transpose _ -> "{}^{\\top}";
      case Part it -> "[" + it.position() + "]";
      case Stack _ -> "[\\,;]";
      case Literal it -> it.written();
      case Size it -> it.name();
      case IndexValue it -> it.index().toString();
      case Reference it -> it.name();
      case Argument it -> it.name();
    };
  }

  private static String binary(Binary it, EquationSystem system) {
    List<Expression> numbers =
        OperationsGrain.operands(it).stream().filter(OperationsGrain::isConstant).toList();
    String number = numbers.stream().map(n -> number(n, system)).collect(Collectors.joining("+"));
    boolean before = OperationsGrain.isConstant(it.left());
    return switch (it.operator()) {
      case ADD -> "+" + number;
      case POWER -> power(number, before);
      case SUBTRACT, TIMES, DIVIDE, PRODUCT ->
          before ? number + sign(it, system) : sign(it, system) + number;
    };
  }

  private static String sign(Binary it, EquationSystem system) {
    return stretches(it, system) && it.operator() != Operator.DIVIDE
        ? it.operator() == Operator.SUBTRACT ? "-" : "\\cdot"
        : plainSign(it.operator());
  }

  private static String plainSign(Operator operator) {
    return switch (operator) {
      case ADD -> "+";
      case SUBTRACT -> "-";
      case TIMES -> "\\odot";
      case DIVIDE -> "/";
      case POWER -> "^";
      case PRODUCT -> "\\times";
    };
  }

  private static String power(String number, boolean before) {
    return before ? number + "^{x}" : number.isEmpty() ? "x^{y}" : "x^{" + number + "}";
  }

  private static boolean stretches(Binary it, EquationSystem system) {
    return it.parts().stream()
        .anyMatch(part -> OperationShapes.of(part, system, Shape.SCALAR).isScalar());
  }

  private static String apply(Apply it, EquationSystem system) {
    String numbers =
        it.arguments().stream()
            .filter(OperationsGrain::isConstant)
            .map(n -> number(n, system))
            .collect(Collectors.joining(","));
    return sign(it.function()) + (numbers.isEmpty() ? "" : "(x," + numbers + ")");
  }

  private static String sign(BuiltIn function) {
    return switch (function) {
      case TANH, EXP, LOG, SIN, COS, MIN, MAX -> "\\" + function.spelling();
      case SIGMOID -> "\\sigma";
      case SQRT -> "\\sqrt{x}";
      case ABS -> "|x|";
      case SUM -> "\\Sigma";
      case RELU, SOFTPLUS, SOFTMAX, MEAN, NLL, MSE, PICK, DRAW ->
          "\\mathrm{" + function.spelling() + "}";
    };
  }

  private static String reduction(Reduction reduction) {
    return switch (reduction) {
      case SUM -> "\\Sigma";
      case MEAN -> "\\mathrm{mean}";
      case MAX -> "\\max";
    };
  }

  /** A part that reads no value, written out. */
  private static String number(Expression constant, EquationSystem system) {
    return switch (constant) {
      case Binary it when it.operator() == Operator.POWER ->
          number(it.left(), system) + "^{" + number(it.right(), system) + "}";
      case Binary it ->
          number(it.left(), system) + plainSign(it.operator()) + number(it.right(), system);
      case Negate it -> "-" + number(it.operand(), system);
      case Apply it ->
          it.arguments().stream()
              .map(argument -> number(argument, system))
              .collect(Collectors.joining(",", sign(it.function()) + "(", ")"));
      case Literal _, Size _, IndexValue _, Reference _, Argument _ -> of(constant, system);
      case Call _, Reduce _, Transpose _, Part _, Stack _ -> of(constant, system);
    };
  }
}
