package unfold.oracle;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.data.Dataset;
import unfold.trace.Precision;

/** Each construct of the language within a cycle and outside, against its meaning. */
class ConstructsTest {
  private static final String GIVEN =
      """
      size n = 3
      size d = 2
      over t = 1..7
      input x(t) : n ~ normal(0, 1)
      input u(t) ~ uniform(0.1, 0.9)
      input M(t) : n x n ~ normal(0, 0.4)
      target y(t) : n ~ uniform(0, 1)
      input cyc(t) = repeat [1, 2, 3]
      input v : n ~ normal(0, 1)
      param W : n x n ~ normal(0, 0.5)
      param Q : d x n ~ normal(0, 0.7)
      param b : n ~ normal(0, 0.3)
      param a = 0.7
      h(0) = 0.1
      s(0) = 0.3
      """;

  private static void assertAgreement(String lines) {
    Dataset dataset = Systems.dataset(GIVEN + lines, 3, Map.of());
    AgreementTest.assertAgreement(dataset, Precision.FLOAT64, 1e-12);
    OperationsTest.assertOperations(dataset);
  }

  @Test
  void equationsOfOneCycleDoNotShareWhatTheyKeepOnTheWay() {
    assertAgreement(
        """
        h(t) = softmax(W s(t-2) + x(t))
        s(t) = 0.5 * softmax(W h(t-1) + b) + softmax(M(t) x(t))
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tanh",
        "sigmoid",
        "relu",
        "softplus",
        "softmax",
        "exp",
        "abs",
        "sin",
        "cos",
        "pick",
        "tan",
        "sinh",
        "cosh",
        "gelu",
        "silu",
        "elu",
        "softsign",
        "hardsigmoid",
        "erf",
        "sign",
        "step",
        "floor",
        "round",
        "not",
        "norm",
        "argmax",
      })
  void everyFunctionOfOneValue(String function) {
    assertAgreement(
        """
        h(t) = tanh(W h(t-1)) + 0.1 * F(W h(t-1) + x(t))
        output o(t) = F(h(t))
        output p(t) = F(M(t) x(t) - b)
        """
            .replace("F", function));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "h(t) = if(x(t) > 0, tanh(W h(t-1)), 0.5 * h(t-1))",
        "h(t) = if(u(t) > 0.5, W h(t-1), x(t))",
        "h(t) = (x(t) >= b) * x(t) + (x(t) < b) * tanh(h(t-1))",
        "h(t) = 0.1 * (x(t) <= 0 and h(t-1) > 0 or x(t) == b) + (h(t-1) != 0)",
        "h(t) = mod(h(t-1) + x(t), 1) + mod(x(t), -0.7)",
        "h(t) = max(x(t), tanh(h(t-1)), 0) - min(x(t), b, 0.2, h(t-1))",
        "h(t) = pow(abs(h(t-1)) + 0.1, 1.5) + x(t)^2",
        "h(t) = inverse(M(t) + 5 * diag(b + 2)) (W h(t-1) + x(t))",
        "h(t) = (M(t) + 5 * diag(b + 2))^{-2} h(t-1) + W^3 x(t)",
        "h(t) = W^0 h(t-1) + diag(M(t)) * 0.1",
        "h(t) = tanh(diag(x(t)) W h(t-1)) * norm(M(t))",
        "h(t) = tanh(W h(t-1)) * prod_t(u(t)) + min_t(x(t))",
        "h(t) = tanh(W h(t-1)) + softmax_t(u(t)) * x(t)",
        "h(t) = inverse(u(t)) * x(t) + h(t-1)",
      })
  void conditionsAndMatrices(String line) {
    assertAgreement(line + "\noutput o(t) = sum_t(h(t)) * h(t)\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "h(t) = tanh(b + W h(t-1) + M(t) x(t))",
        "h(t) = tanh(W h(t-1) + b)",
        "h(t) = tanh(x(t) - W h(t-1))",
        "h(t) = tanh(-W h(t-1) - b + x(t))",
        "h(t) = -h(t-1)",
        "h(t) = h(t-1)",
        "h(t) = 0.5 * h(t-1) + 0.25",
        "h(t) = 0.25 + 0.5 * h(t-1)",
        "h(t) = x(t) + tanh(W' h(t-1))",
        "h(t) : n = (h(t-1)' W)' / 2",
        "h(t) = tanh((x(t) x(t)') h(t-1))",
        "h(t) = tanh(M(t)' h(t-1) + M(t) b)",
        "h(t) = tanh((W * M(t)) h(t-1))",
        "h(t) = a * h(t-1) + (1 - a) * x(t)",
        "h(t) = (x(t)' h(t-1)) * b / 4",
        "h(t) = (v' v) * b + h(t-1) / 3",
        "h(t) = tanh(W^2 h(t-1))",
        "h(t) = 0.9^t * h(t-1) + t / 10 + cos(t)",
        "h(t) = min(h(t-1), x(t)) + max(0.1, b)",
        "h(t) = max(h(t-1)) * b + min(x(t)) - sum(h(t-1)) + mean(x(t))",
        "h(t) : n = [part(h(t-1), 3); part(x(t), 1); u(t)]",
        "h(t) : n = tanh([1, 2, 3; part(h(t-1), 1), part(x(t), 2), a; 4, 5, 6] b)",
        "h(t) = tanh(part(M(t), 2) + h(t-1))",
        "h(t) = tanh((W + M(t)') h(t-1))",
        "h(t) = x(t) / (1 + abs(h(t-1))) - min(h(t-1), 0.2)",
        "h(t) = tanh([Q; b'] h(t-1))",
        "h(t) = tanh([W, b] [h(t-1); u(t)])",
        "h(t) = sqrt(abs(h(t-1))) + log(1 + abs(x(t)))",
        "h(t) = exp(-abs(h(t-1)))^2",
        "h(t) = 2 (h(t-1) - x(t)) / 7",
        "h(t) = b * mse(h(t-1), x(t)) / 9",
        "h(t) = b * nll(softmax(h(t-1)), y(t)) / 9",
        "h(t) = b * nll(sigmoid(h(t-1)), y(t)) / 9",
        "h(t) = draw(softmax(h(t-1) + x(t)))",
        "h(t) = draw(softmax(x(t))) + draw(softmax(h(t-1)))",
        "h(t) = pick(h(t-1) + x(t))",
        "h(t) = softmax(W h(t-1)) - softmax(M(t)) b",
        "h(t) = x(t-1) + h(t-3) / 2 + x(t+2)",
        "h(t) = cyc(t) * h(t-1) / 9 + cyc(t-1) * b + cyc(t+4) * v",
        "h(t) = h(1) / 2 + x(tau) + x(tau+3)",
        "h(t) = n * h(t-1) / 5 + tau * b / 9 + last(t) / 9",
      })
  void everyShapeOfAnEquation(String equation) {
    String read = equation.contains("h(1)") ? "h(1) = 0.4\n" : "";
    assertAgreement(read + equation + "\n");
  }

  @Test
  void functionsOfTheFilesOwnNestAndShareTheirArguments() {
    assertAgreement(
        """
        f(s, x; A) = tanh(A s + g(x) * s)
        g(z) = z * z + sum(z)
        h(t) = f(h(t-1), x(t); W)
        output o(t) = f(g(h(t)), g(x(t)); M(t))
        """);
  }

  /** In the order of reading, whatever the order of computing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "h(t) = draw(softmax(h(t-1))) + draw(softmax(x(t)))",
        "h(t) = g(softmax(x(t))) + draw(softmax(h(t-1)))",
        "h(t) = draw(softmax(h(t-1))) - g(softmax(x(t))) - k(softmax(x(t)))",
        "h(t) = sum_t(draw(softmax(x(t)))) / 7 + draw(softmax(h(t-1)))",
        "h(t) = 0.1 * h(t-1) + k(softmax(x(t))) + k(softmax(x(t)))",
        "h(t) = 0.1 * h(t-1) + g(g(softmax(x(t))) / 2 + 1 / 6)",
        "h(t) = b * nll(softmax(g(softmax(x(t)))), g(softmax(h(t-1)))) + draw(softmax(x(t)))",
      })
  void everyDrawHasItsOwnNumber(String equation) {
    assertAgreement("g(z) = draw(z)\nk(z) = g(z) + draw(z) + g(z)\n" + equation + "\n");
  }

  @Test
  void theLikelihoodOfANameIsOfWhatWasDrawnForThatName() {
    assertAgreement(
        """
        h(t) = tanh(W h(t-1) + x(t))
        p(t) = softmax(3 * draw(softmax(h(t))))
        loss L(t) = nll(p(t), y(t))
        """);
  }

  @Test
  void anArgumentHidesEveryOtherName() {
    assertAgreement("f(W) = W + a\nh(t) = 0.5 * f(h(t-1)) + 0 * W b\n");
  }

  @Test
  void cyclesThroughSeveralVariablesAndDelays() {
    assertAgreement(
        """
        h(t) = tanh(W s(t-2) + x(t))
        s(t) = h(t) * s(t-1) - q(t-1)
        q(t) = 0.3 * s(t) + h(t-5)
        r(t) = q(t) + q(t-1)
        """);
  }

  @Test
  void oneVariableRunsAheadOfAnother() {
    assertAgreement(
        """
        h(t) = tanh(W s(t+1) + x(t))
        s(t) = 0.5 * h(t-2) + b
        """);
  }

  @Test
  void backwardsAndBothWays() {
    assertAgreement(
        """
        g(tau+1) = b
        g(t) = tanh(W g(t+1) + x(t))
        k(t) = 0.5 * k(t+2) + g(t)
        h(t) = tanh(W h(t-1) + g(t))
        output o(t) = h(t) - g(t) + k(t)
        """);
  }

  @Test
  void placesBoundariesAndRanges() {
    assertAgreement(
        """
        h(3) = 5 * x(1)
        h(t) = tanh(W h(t-1) + x(t))
        z(..0) = 0.25
        z(t) = z(t-4) + u(t)
        z(5..6) = 2
        output o(1) = h(1)
        output o(tau) = Q h(tau) + o(1)' b
        """
            .replace("o(1)", "e(1)"));
  }

  @Test
  void whatHasNoIndexIsComputedOnce() {
    assertAgreement(
        """
        h(t) = tanh(W h(t-1) + C)
        C = tanh(W v + 2)
        D = Q h(tau)
        E = h(1)' h(2) + part(D, 2)
        L = sum_t(nll(softmax(h(t)), y(t)) + mse(x(t), x(t-1)))
        """);
  }

  @Test
  void reductionsOverTheAxis() {
    assertAgreement(
        """
        h(t) = tanh(W h(t-1) + x(t))
        S = sum_t(h(t) * u(t))
        A = mean_t(M(t))
        B = max_t(x(t))
        T = sum_t(t * u(t+1))
        c(t) = u(t) / sum_t(u(t)) + mean_t(h(t))' x(t)
        z(t) = 0.5 * z(t-1) + sum_t(u(t)^2)
        """);
  }

  @Test
  void reductionsWithinAFunctionOfWhatChanges() {
    assertAgreement(
        """
        f(z) = sum_t(u(t) * z) - max_t(x(t)) * z
        h(t) = tanh(f(h(t-1)) / 9)
        output o(t) = f(x(t))
        """);
  }

  @Test
  void likelihoodsThroughANameAreStableToo() {
    assertAgreement(
        """
        h(t) = tanh(W h(t-1) + x(t))
        p(t) = softmax(3 * h(t))
        loss L(t) = nll(p(t), y(t))
        loss K(t) = nll(p(t-1) + 0.1, y(t))
        """);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "31", "289"})
  void everyExtent(int tau) {
    String text =
        GIVEN + "h(t) = tanh(W h(t-1) + S(t))\nS(t) = x(t) - s(t-3)\ns(t) = h(t-1) * u(t)";
    AgreementTest.assertAgreement(
        Systems.dataset(text, 1, Map.of("t", tau)), Precision.FLOAT64, 1e-12);
  }

  @Test
  void longRunsAgreeAcrossBlocks() {
    String text = Systems.text("p1-lstm").replaceFirst("= onehot.*", "~ normal(0, 1)");
    AgreementTest.assertAgreement(
        Systems.dataset(text, 1, Map.of("t", 2500)), Precision.FLOAT64, 1e-12);
  }

  @Test
  void wideStatesAgreeWhereBlasTakesOver() {
    String text =
        Systems.text("h-bidirectional")
            .replace("n = 3", "n = 70")
            .replace("normal(0, 0.5)", "normal(0, 0.1)");
    AgreementTest.assertAgreement(Systems.dataset(text, 1, Map.of()), Precision.FLOAT64, 1e-12);
  }
}
