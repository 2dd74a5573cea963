package unfold.view.inspector;

import java.util.List;
import java.util.Optional;
import unfold.circuit.Clause;
import unfold.equation.Expression;
import unfold.equation.print.IndexText;
import unfold.equation.print.Printer;
import unfold.equation.print.TexNotation;
import unfold.equation.print.TextNotation;
import unfold.session.Drawing;
import unfold.unfolding.Instance;
import unfold.view.inspector.InspectorContent.Formula;
import unfold.view.model.Tex;

/** The equation of a node with the numbers of one step as its indices. */
final class EquationAt {
  private final Drawing picture;
  private final Instance instance;

  EquationAt(Drawing picture, Instance instance) {
    this.picture = picture;
    this.instance = instance;
  }

  /** The equation as TeX and as text; empty for an instance that is given rather than computed. */
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
    return new TexNotation(indices(), picture.system()::shape);
  }

  private IndexText indices() {
    return IndexText.at(instance.places(), picture.unfolding().extents());
  }
}
