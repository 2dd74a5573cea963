package unfold.equation.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import unfold.equation.BuiltIn;
import unfold.equation.Expression;
import unfold.equation.Expression.Apply;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Literal;
import unfold.equation.Expression.Negate;
import unfold.equation.Expression.Operator;
import unfold.equation.Expression.Reference;
import unfold.equation.Expression.Transpose;
import unfold.equation.Extents;
import unfold.equation.IndexExpression;
import unfold.equation.Shape;
import unfold.equation.SourceSpan;

class PrinterTest {
  private static final SourceSpan NOWHERE = new SourceSpan(0, 0, 1, 1);
  private static final Expression W = ref("W");
  private static final Expression B = ref("b");
  private static final Expression H = ref("h", IndexExpression.axis("t", -1));
  private static final Expression X = ref("x", IndexExpression.axis("t", 0));
  private static final Expression STATE =
      new Apply(
          BuiltIn.TANH,
          List.of(of(Operator.ADD, of(Operator.ADD, B, of(Operator.PRODUCT, W, H)), X)),
          NOWHERE);

  private static Expression ref(String name, IndexExpression... indices) {
    return new Reference(name, List.of(indices), NOWHERE);
  }

  private static Expression of(Operator operator, Expression left, Expression right) {
    return new Binary(operator, left, right, NOWHERE);
  }

  private static Expression two() {
    return new Literal(2, "2", NOWHERE);
  }

  private static String text(Expression expression) {
    return Printer.ofText().print(expression);
  }

  @Test
  void anEquationPrintsAsTheBookPrintsIt() {
    assertThat(text(STATE)).isEqualTo("tanh(b + W h(t-1) + x(t))");
  }

  @Test
  void atAStepTheIndicesAreNumbers() {
    var printer = new Printer(new TextNotation(IndexText.at(Map.of("t", 3), Extents.of("t", 5))));
    assertThat(printer.print(STATE)).isEqualTo("tanh(b + W h(2) + x(3))");
  }

  @Test
  void inTexVectorsAreBoldAndIndicesSuperscripts() {
    var printer =
        new Printer(
            new TexNotation(
                IndexText.asWritten(),
                name -> name.equals("W") ? new Shape(4, 4) : Shape.column(4)));
    assertThat(printer.print(STATE))
        .isEqualTo("\\tanh(\\mathbf{b}+\\mathbf{W}\\,\\mathbf{h}^{(t-1)}+\\mathbf{x}^{(t)})");
  }

  @Test
  void bracketsStandOnlyWhereReadingNeedsThem() {
    assertThat(text(of(Operator.SUBTRACT, B, of(Operator.SUBTRACT, B, H))))
        .isEqualTo("b - (b - h(t-1))");
    assertThat(text(of(Operator.TIMES, of(Operator.ADD, B, B), H))).isEqualTo("(b + b) * h(t-1)");
    assertThat(text(of(Operator.POWER, of(Operator.POWER, B, B), B))).isEqualTo("(b^b)^b");
    assertThat(text(of(Operator.POWER, B, of(Operator.POWER, B, B)))).isEqualTo("b^b^b");
    assertThat(text(new Negate(of(Operator.TIMES, B, B), NOWHERE))).isEqualTo("-b * b");
    assertThat(text(of(Operator.TIMES, new Negate(B, NOWHERE), B))).isEqualTo("(-b) * b");
    assertThat(text(new Transpose(of(Operator.PRODUCT, W, B), NOWHERE))).isEqualTo("(W b)'");
    assertThat(text(of(Operator.PRODUCT, W, new Transpose(B, NOWHERE)))).isEqualTo("W b'");
  }

  @Test
  void aNumberStartsARunOfFactorsAndNeverContinuesIt() {
    assertThat(text(of(Operator.PRODUCT, two(), H))).isEqualTo("2 h(t-1)");
    assertThat(text(of(Operator.PRODUCT, H, two()))).isEqualTo("h(t-1) (2)");
  }

  @Test
  void theEndOfTheAxisIsTau() {
    assertThat(text(ref("h", IndexExpression.last("t", 0)))).isEqualTo("h(tau)");
    assertThat(text(ref("g", IndexExpression.last("t", 1)))).isEqualTo("g(tau+1)");
  }
}
