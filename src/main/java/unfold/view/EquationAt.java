package unfold.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.circuit.Clause;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.IndexText;
import unfold.equation.Printer;
import unfold.equation.Shape;
import unfold.equation.Statement;
import unfold.equation.TexNotation;
import unfold.equation.TextNotation;
import unfold.session.Picture;
import unfold.unfolding.Instance;
import unfold.view.InspectorContent.Formula;

/** The equation of a node with the numbers of one step as its indices. */
final class EquationAt {
  private final Picture picture;
  private final Instance instance;

  EquationAt(Picture picture, Instance instance) {
    this.picture = picture;
    this.instance = instance;
  }

  /** Empty for what is given rather than computed. */
  Optional<Formula> formula() {
    return expression()
        .map(it ->
            new Formula(
                Tex.of(instance) + "=" + new Printer(tex()).print(it),
                instance + " = " + new Printer(new TextNotation(indices())).print(it)));
  }

  private Optional<Expression> expression() {
    return picture
        .circuit()
        .operation(instance.node())
        .map(it -> it.expression())
        .or(() -> clause().flatMap(Clause::expression));
  }

  private Optional<Clause> clause() {
    List<Clause> clauses = picture.circuit().clauses(instance.node());
    return clauses.isEmpty()
        ? Optional.empty()
        : Optional.of(clauses.get(picture.unfolding().clauseAt(instance)));
  }

  private TexNotation tex() {
    return new TexNotation(indices(), this::shape);
  }

  private Shape shape(String name) {
    EquationSystem system = picture.system();
    Statement statement = system.statements().get(name);
    return statement == null ? Shape.SCALAR : statement.shape();
  }

  private IndexText indices() {
    Map<String, Integer> at = new HashMap<>();
    for (int a = 0; a < instance.node().axes().size(); a++) {
      at.put(instance.node().axes().get(a), instance.index().at(a));
    }
    return IndexText.at(at, picture.unfolding().extents());
  }
}
