package unfold.equation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unfold.equation.EquationSystem;
import unfold.equation.Statement;
import unfold.equation.print.IndexText;
import unfold.equation.print.Printer;
import unfold.equation.print.TextNotation;

class TypedNamesTest {
  @Test
  void aGreekLetterPrintsAsItWasTypedFirst() {
    String text = "param θ = 2\nα(s) = θ s + theta\ns(t) = α(\\mathbf{s}(t-1)) + theta";
    EquationSystem system = Equations.read(text).value().orElseThrow();
    Statement.Variable s = (Statement.Variable) system.statement("s");
    var notation = new TextNotation(IndexText.asWritten(), TypedNames.in(text)::of);

    assertThat(new Printer(notation).print(s.equation().orElseThrow())).isEqualTo("α(s(t-1)) + θ");
  }
}
