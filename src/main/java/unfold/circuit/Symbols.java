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
import unfold.equation.Expression.Part;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reduction;
import unfold.equation.Expression.Reference;
import unfold.equation.Expression.Size;
import unfold.equation.Expression.Stack;
import unfold.equation.Expression.Transpose;
import unfold.equation.Shape;
import unfold.equation.print.IndexText;
import unfold.equation.print.Names;
import unfold.equation.print.Printer;
import unfold.equation.print.TexNotation;
import unfold.equation.shape.ExpressionShapes;

/**
 * The signs that figures write into operations, as TeX; numbers an operation takes stand beside it.
 */
final class Symbols {
  private final ExpressionShapes shapes;
  private final Printer printer;

  Symbols(EquationSystem system) {
    this.shapes = ExpressionShapes.of(system);
    this.printer = new Printer(new TexNotation(IndexText.asWritten(), system::shape));
  }

  String of(Expression operation) {
    return switch (operation) {
      case Apply it -> apply(it);
      case Binary it -> binary(it);
      case Call it -> Names.tex(it.function(), Shape.SCALAR);
      case Reduce it -> reduction(it.reduction()) + "_{" + Names.tex(it.axis(), Shape.SCALAR) + "}";
      case Negate _ -> "-";
      case Transpose _ -> "{}^{\\top}";
      case Part it -> "[" + it.position() + "]";
      case Stack _ -> "[\\,;]";
      case Literal _, Size _, IndexValue _, Reference _, Argument _ -> printer.print(operation);
    };
  }

  private String binary(Binary it) {
    boolean before = OperationsGrain.isConstant(it.left());
    String number = numbers(OperationsGrain.operands(it), "+");
    return switch (it.operator()) {
      case ADD -> "+" + number;
      case SUBTRACT -> before ? number + "-" : "-" + number;
      case DIVIDE -> before ? number + "/" : "/" + number;
      case TIMES -> number.isEmpty() ? stretches(it) ? "\\cdot" : "\\odot" : times(number);
      case PRODUCT -> number.isEmpty() ? stretches(it) ? "\\cdot" : "\\times" : times(number);
      case POWER -> before ? number + "^{x}" : "x^{" + (number.isEmpty() ? "y" : number) + "}";
      case LESS -> before ? number + "<" : "<" + number;
      case AT_MOST -> before ? number + "\\le" : "\\le " + number;
      case GREATER -> before ? number + ">" : ">" + number;
      case AT_LEAST -> before ? number + "\\ge" : "\\ge " + number;
      case EQUAL -> before ? number + "=" : "=" + number;
      case UNEQUAL -> before ? number + "\\ne" : "\\ne " + number;
      case AND -> "\\land " + number;
      case OR -> "\\lor " + number;
    };
  }

  /**
   * A dot before a number; before a letter with a space, or it would run on with the name of the
   * sign.
   */
  private static String times(String number) {
    return (Character.isLetter(number.charAt(0)) ? "\\cdot " : "\\cdot") + number;
  }

  private boolean stretches(Binary it) {
    return it.parts().stream().anyMatch(part -> shapes.shapeOf(part).isScalar());
  }

  private String apply(Apply it) {
    String numbers = numbers(it.arguments(), ",");
    return sign(it.function()) + (numbers.isEmpty() ? "" : "(x," + numbers + ")");
  }

  private static String sign(BuiltIn function) {
    return switch (function) {
      case TANH, EXP, LOG, SIN, COS, TAN, SINH, COSH, MIN, MAX -> "\\" + function.spelling();
      case FLOOR -> "\\lfloor x\\rfloor";
      case NORM -> "\\|x\\|";
      case INVERSE -> "x^{-1}";
      case NOT -> "\\lnot";
      case SIGMOID -> "\\sigma";
      case SQRT -> "\\sqrt{x}";
      case ABS -> "|x|";
      case SUM -> "\\Sigma";
      case RELU, SOFTPLUS, SOFTMAX, MEAN, NLL, MSE, PICK, DRAW -> named(function);
      case GELU, SILU, ELU, SOFTSIGN, HARDSIGMOID, ERF, SIGN, STEP -> named(function);
      case ROUND, MOD, POW, IF, DIAG, ARGMAX -> named(function);
    };
  }

  private static String named(BuiltIn function) {
    return "\\mathrm{" + function.spelling() + "}";
  }

  private static String reduction(Reduction reduction) {
    return switch (reduction) {
      case SUM -> "\\Sigma";
      case MEAN -> "\\mathrm{mean}";
      case MAX -> "\\max";
      case MIN -> "\\min";
      case PROD -> "\\Pi";
    };
  }

  /** The parts that read no value, printed and joined. */
  private String numbers(List<Expression> parts, String between) {
    return parts.stream()
        .filter(OperationsGrain::isConstant)
        .map(printer::print)
        .collect(Collectors.joining(between));
  }
}
