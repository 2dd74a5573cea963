package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.print.Printer;
import unfold.equation.reading.Equations;

/** What papers and programs print is the same recurrence as the plain text beside it. */
class PrintedTextTest {
  private static final String GIVEN =
      """
      size n = 2
      over t = 1..4
      param W : n x n = [0.1, 0.2; 0.3, 0.4]
      param U : n x n = identity
      param W_f : n x n = identity
      param W_f_ih : n x n = identity
      param b_f : n = 1
      param w_1 = 1
      param w_2 = 2
      param a = 2
      param b : n = 0.1
      input x(t) : n = [1, 2; 0, 1; 2, 0; 1, 1]
      input u(t) = [1, 2, 3, 4]
      """;

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ⇒ ",
      quoteCharacter = '§',
      textBlock =
          """
          \\begin{aligned}¶y(t) &= \\tanh(W x(t)) \\\\¶z(t) &= y(t-1)¶\\end{aligned} ⇒ y(t) = tanh(W x(t))¶z(t) = y(t-1)
          \\begin{align*}¶y(t) &= u(t) \\tag{10.5} \\label{eq:y} \\\\¶z(t) &= a \\nonumber¶\\end{align*} ⇒ y(t) = u(t)¶z(t) = a
          \\begin{equation} y(t) = u(t) \\end{equation} ⇒ y(t) = u(t)
          \\begin{equation}¶\\begin{split}¶y(t) &= u(t) \\\\¶&\\quad + a¶\\end{split}¶\\end{equation} ⇒ y(t) = u(t) + a
          \\begin{gather}¶y(t) = u(t) \\notag \\\\[2pt]¶z(t) = a¶\\end{gather} ⇒ y(t) = u(t)¶z(t) = a
          \\begin{array}{r@{\\quad}cl}¶y(t) &=& u(t) \\\\¶z(t) &=& a¶\\end{array} ⇒ y(t) = u(t)¶z(t) = a
          \\begin{alignat}{2}¶y(t) &= u(t) &\\quad& \\text{(a gate)} \\\\¶z(t) &= a && \\text{(b)}¶\\end{alignat} ⇒ y(t) = u(t)¶z(t) = a
          $$ y(t) = u(t) $$ ⇒ y(t) = u(t)
          \\[ y(t) = u(t) \\] ⇒ y(t) = u(t)
          y(t) = u(t) \\\\ z(t) = a ⇒ y(t) = u(t)¶z(t) = a
          y(t) = \\left[\\begin{array}{c} u(t) \\\\ a \\end{array}\\right] ⇒ y(t) = [u(t); a]
          y(t) = W \\begin{bmatrix} u(t) \\\\ a \\end{bmatrix} ⇒ y(t) = W [u(t); a]
          y(t) = \\begin{pmatrix} 1 & 2 \\\\ 3 & u(t) \\\\ \\end{pmatrix} x(t) ⇒ y(t) = [1, 2; 3, u(t)] x(t)
          y(t) = \\begin{cases} a & u(t) \\\\ 0 & \\text{otherwise} \\end{cases} ⇒ y(t) = if(u(t), a, 0)
          y(t) = \\begin{cases} a, & \\text{if } u(t) \\\\ 2 & \\text{if } a, \\\\ 0 & \\text{else} \\end{cases} ⇒ y(t) = if(u(t), a, if(a, 2, 0))
          y(t) = 1 + \\begin{cases} a & \\text{for } u(t) \\\\ 0 \\end{cases} ⇒ y(t) = 1 + if(u(t), a, 0)
          y(t) = u(t), ⇒ y(t) = u(t)
          y(t) = u(t). ⇒ y(t) = u(t)
          y(t) = W x(t) + b; ⇒ y(t) = W x(t) + b
          y(t) &= u(t)\\,, \\\\ ⇒ y(t) = u(t)
          y(t) = u(t), \\quad z(t) = max(u(t), a). ⇒ y(t) = u(t)¶z(t) = max(u(t), a)
          y(t) = u(t) \\quad \\text{and} \\quad z(t) = a ⇒ y(t) = u(t)¶z(t) = a
          y(t) = u(t) +¶    a ⇒ y(t) = u(t) + a
          y(t) = u(t)¶    - a¶z(t) = a ⇒ y(t) = u(t) - a¶z(t) = a
          y(t) = u(t)¶  &\\quad + a¶  * 2 ⇒ y(t) = u(t) + a * 2
          y(t)¶  = u(t) ⇒ y(t) = u(t)
          y(t) =¶  u(t) ⇒ y(t) = u(t)
          y(t) = W¶  \\cdot x(t) ⇒ y(t) = W x(t)
          y(t) = u(t) + \\¶  a ⇒ y(t) = u(t) + a
          % the state¶y(t) = u(t) % the input ⇒ y(t) = u(t)
          title "50 % of it"¶y(t) = u(t), % a ⇒ title "50 % of it"¶y(t) = u(t)
          y(t) = u(t) \\quad (10.5) ⇒ y(t) = u(t)
          y(t) = u(t) \\qquad \\text{for } t = 1, \\ldots, T ⇒ y(t) = u(t)
          y(t) = u(t) \\quad (input gate) \\\\ ⇒ y(t) = u(t)
          y(t) = u(t) \\quad (a + 1) ⇒ y(t) = u(t) (a + 1)
          y(t) = \\frac12 u(t) ⇒ y(t) = (1 / 2) u(t)
          y(t) = \\frac{u(t) + 1}{a} - \\tfrac1a + \\dfrac{1}{2} ⇒ y(t) = (u(t) + 1) / a - 1 / a + 1 / 2
          y(t) = \\frac{1}{1 + \\frac{1}{a}} u(t) ⇒ y(t) = (1 / (1 + 1 / a)) u(t)
          y(t) = a / \\frac 1 2 ⇒ y(t) = a / (1 / 2)
          y(t) = \\sqrt{u(t) + 1} ⇒ y(t) = sqrt(u(t) + 1)
          y(t) = \\sqrt[3]{u(t)} + \\sqrt a ⇒ y(t) = u(t)^(1 / 3) + sqrt(a)
          y(t) = √(u(t)) + √a ⇒ y(t) = sqrt(u(t)) + sqrt(a)
          y(t) = \\sum_{k=1}^{3} u(t+k) ⇒ y(t) = u(t+1) + u(t+2) + u(t+3)
          y(t) = \\sum\\limits_{k=1}^2 w_k u(t) k - a ⇒ y(t) = w_1 u(t) (1) + w_2 u(t) (2) - a
          y(t) = \\sum^{1}_{k=-1} k * u(t) ⇒ y(t) = (-1) * u(t) + 0 * u(t) + 1 * u(t)
          y(t) = \\sum_{i=1}^{2} \\sum_{j=1}^{2} i * j ⇒ y(t) = 1 * 1 + 1 * 2 + (2 * 1 + 2 * 2)
          y(t) = ∑_{k=1}^{2} (u(t) + k) ⇒ y(t) = u(t) + 1 + (u(t) + 2)
          y = \\sum_{t=1}^{\\tau} u(t) + a ⇒ y = sum_t(u(t)) + a
          y = \\sum_{t=1}^T u(t) ⇒ y = sum_t(u(t))
          y = \\sum_t a u(t) ⇒ y = sum_t(a u(t))
          y(t) = \\prod_{k=1}^{2} u(t+k) ⇒ y(t) = u(t+1) u(t+2)
          y(t) = \\prod_{k=1}^{3} (a + k) ⇒ y(t) = (a + 1) (a + 2) (a + 3)
          y(t) = ∏_{k=2}^{3} w_1 ⇒ y(t) = w_1 w_1
          y(t) = \\begin{cases}¶ a, & \\text{if } u(t) \\leq 2 \\text{ and } t = 1 \\\\¶ 1 & \\text{else.}¶\\end{cases} ⇒ y(t) = if(u(t) <= 2 and t == 1, a, 1)
          y(t) = u(t)      (10.5) ⇒ y(t) = u(t)
          y(t) = (\\mathbf 1 - x(t)) * b + \\mathbf{1} ⇒ y(t) = (1 - x(t)) * b + 1
          y(t) = \\mathbb{1}[u(t) > 2] ⇒ y(t) = (u(t) > 2)
          y(t) = \\prod_{k=-1}^{1} (u(t+k) - k) ⇒ y(t) = (u(t-1) + 1) (u(t) - 0) (u(t+1) - 1)
          y(t) = \\sum_{j=1}^{t} u(j) ⇒ over j = 1..t¶y(t) = sum_j(u(j))
          y(t) = sum_{j=1..t-1}(u(j)) + \\sum_{j=1}^{t} u(j) ⇒ over j = 1..t-1, j2 = 1..t¶y(t) = sum_j(u(j)) + sum_j2(u(j2))
          over j = 1..2¶y(t) = \\sum_{j=1}^{t} u(j) ⇒ over j = 1..2, j2 = 1..t¶y(t) = sum_j2(u(j2))
          y(t) = |u(t)| ⇒ y(t) = abs(u(t))
          y(t) = |a||u(t) - |a|| + \\left|u(t)\\right| ⇒ y(t) = abs(a) abs(u(t) - abs(a)) + abs(u(t))
          y(t) = \\lvert u(t) \\rvert^2 ⇒ y(t) = abs(u(t))^2
          y(t) = \\|x(t)\\| ⇒ y(t) = norm(x(t))
          y(t) = \\lVert x(t) - b \\rVert_2^2 ⇒ y(t) = norm(x(t) - b)^2
          y(t) = ||x(t)|| + ‖b‖ ⇒ y(t) = norm(x(t)) + norm(b)
          y(t) = \\langle x(t), b \\rangle ⇒ y(t) = x(t)' b
          y(t) = a \\left\\langle W x(t), b + x(t) \\right\\rangle ⇒ y(t) = a ((W x(t))' (b + x(t)))
          y(t) = ⟨x(t), x(t)⟩ ⇒ y(t) = x(t)' x(t)
          y(t) = x(t) \\otimes b ⇒ y(t) = x(t) b'
          y(t) = W x(t) ⊗ x(t) ⇒ y(t) = W x(t) x(t)'
          y(t) = (x(t) + b) \\otimes (W b) ⇒ y(t) = (x(t) + b) (W b)'
          y(t) = W^T x(t) + W^{T} x(t) ⇒ y(t) = W' x(t) + W' x(t)
          y(t) = W^{\\mathsf T} x(t) + W^{\\mathrm{T}} b + W^\\mathsf{T} b ⇒ y(t) = W' x(t) + W' b + W' b
          y(t) = W.T @ x(t) + W^{\\intercal} (x(t) + b) ⇒ y(t) = W' x(t) + W' (x(t) + b)
          y(t) = e^{-u(t)} ⇒ y(t) = exp(-u(t))
          y(t) = \\mathrm{e}^{u(t)^2} + a e^-a ⇒ y(t) = exp(u(t)^2) + a exp(-a)
          y(t) = e^2 u(t) + e^u(t) ⇒ y(t) = exp(2) u(t) + exp(u(t))
          y(t) = t % 2 + (u(t) + 1) % 3 * a - u(t-1) % 2 ⇒ y(t) = mod(t, 2) + mod(u(t) + 1, 3) * a - mod(u(t-1), 2)
          y(t) = t % n + 1 ⇒ y(t) = mod(t, n) + 1
          y(t) = t % a ⇒ y(t) = mod(t, a)
          y(t) = t % a note ⇒ y(t) = t
          f(e) = e^2¶y(t) = f(u(t)) ⇒ f(e) = e^2¶y(t) = f(u(t))
          y(t) = a   (2) ⇒ y(t) = a (2)
          y(t) := u(t) ⇒ y(t) = u(t)
          y(t) \\leftarrow u(t)¶z(t) <- a ⇒ y(t) = u(t)¶z(t) = a
          y(t) \\triangleq u(t)¶z(t) ≜ a¶v(t) ← a¶w(t) ≔ a ⇒ y(t) = u(t)¶z(t) = a¶v(t) = a¶w(t) = a
          y(t) = u(t)**2 ⇒ y(t) = u(t)^2
          y(t) = np.tanh(u(t)) + numpy.exp(a) + math.sqrt(a) ⇒ y(t) = tanh(u(t)) + exp(a) + sqrt(a)
          y(t) = torch.sigmoid(a) + F.relu(u(t)) + torch.nn.functional.softplus(a) ⇒ y(t) = sigmoid(a) + relu(u(t)) + softplus(a)
          y(t) = np.dot(W, x(t)) + tf.matmul(U.T, b) + np.maximum(b, 0) ⇒ y(t) = W x(t) + U' b + max(b, 0)
          yₜ = tanh(W yₜ₋₁ + xₜ) ⇒ y(t) = tanh(W y(t-1) + x(t))
          y⁽ᵗ⁾ = tanh(W y⁽ᵗ⁻¹⁾ + x⁽ᵗ⁾) ⇒ y(t) = tanh(W y(t-1) + x(t))
          y₀ = 1¶yₜ = uₜ² yₜ₋₁ + w₁ a³ ⇒ y(0) = 1¶y(t) = u(t)^2 y(t-1) + w_1 a^3
          y(t) = W^{f} x(t) + W^f b + W^{(f)} b ⇒ y(t) = W_f x(t) + W_f b + W_f b
          y(t) = W^{f}_{ih} x(t) + W_{ih}^{f} b + W^{\\text{f}}_{\\mathrm{ih}} b ⇒ y(t) = W_f_ih x(t) + W_f_ih b + W_f_ih b
          f(t) = \\sigma(W^{f} x(t) + b^{f}) ⇒ f(t) = sigmoid(W_f x(t) + b_f)
          y^{f}(t) = y^{f}(t-1) + a ⇒ y_f(t) = y_f(t-1) + a
          y(t) = w^{(1)} u(t) + w^{(2)} a ⇒ y(t) = w_1 u(t) + w_2 a
          y(t) = W_{\\mathrm{f}} x(t) + W_\\text{f} b + \\mathbf{W}_{\\rm f} b ⇒ y(t) = W_f x(t) + W_f b + W_f b
          y(t) = \\mathbf W \\mathbf x(t) + \\bm{b} ⇒ y(t) = W x(t) + b
          y(t) = W^{(2)} x(t)¶param W_2 : n x n = identity ⇒ y(t) = W_2 x(t)¶param W_2 : n x n = identity
          y(t) = w^{[1]} u(t) + W^{[f]} b ⇒ y(t) = w_1 u(t) + W_f b
          y(t) = \\tanh^2(u(t)) + \\sin^{2}(a) * u(t) ⇒ y(t) = tanh(u(t))^2 + sin(a)^2 * u(t)
          \\begin{align}¶f(t) &= a & \\text{forget gate} \\\\¶i(t) &= 1 && \\text{(input)}¶\\end{align} ⇒ f(t) = a¶i(t) = 1
          y(t) = u(t) \\quad \\text{where } z(t) = a ⇒ y(t) = u(t)¶z(t) = a
          y(t) = u(t) \\quad (alpha + a)¶param alpha = 1 ⇒ y(t) = u(t) (alpha + a)¶param alpha = 1
          y(t) = torch.tanh(self.W @ x(t)) ⇒ y(t) = tanh(W x(t))
          y(t) = \\max\\left\\{u(t), a\\right\\} ⇒ y(t) = max(u(t), a)
          ```latex¶y(t) = u(t)¶``` ⇒ y(t) = u(t)
          y'(t) = 1 - u(t)^2¶z(t) = y'(t-1) * a ⇒ y_prime(t) = 1 - u(t)^2¶z(t) = y_prime(t-1) * a
          y'(0) = 1¶y'(t) = a ⇒ y_prime(0) = 1¶y_prime(t) = a
          y^\\prime(t) = W'(b + b) ⇒ y_prime(t) = W' (b + b)
          """)
  void whatIsPrintedIsThePlainText(String pasted, String plain) {
    assertThat(equations(pasted)).isEqualTo(equations(plain));
  }

  /** Every equation and fixed place of the variables, printed back, with their shapes. */
  private static List<String> equations(String text) {
    EquationSystem system = Equations.read(GIVEN + Said.lines(text)).value().orElseThrow();
    return system.statements().values().stream()
        .filter(Statement.Variable.class::isInstance)
        .map(statement -> printed((Statement.Variable) statement))
        .toList();
  }

  private static String printed(Statement.Variable variable) {
    String equation = variable.equation().map(Printer.ofText()::print).orElse("");
    List<String> fixed = variable.fixedPlaces().stream().map(PrintedTextTest::printed).toList();
    return variable.name() + variable.axes() + variable.shape() + " = " + equation + fixed;
  }

  private static String printed(FixedPlace place) {
    return switch (place.definition()) {
      case FixedPlace.Definition.ByEquation equation ->
          place.places() + " = " + Printer.ofText().print(equation.expression());
      case FixedPlace.Definition.ByData data -> place.places() + " = " + data.supply();
    };
  }
}
