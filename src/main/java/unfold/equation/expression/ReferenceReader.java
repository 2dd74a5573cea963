package unfold.equation.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unfold.equation.Diagnostic;
import unfold.equation.Expression;
import unfold.equation.IndexExpression;
import unfold.equation.SourceSpan;
import unfold.equation.expression.NameReader.Named;
import unfold.equation.expression.NameReader.Use;
import unfold.equation.name.Declaration;
import unfold.equation.name.Declaration.Kind;
import unfold.equation.name.NameTable;
import unfold.equation.syntax.Bracket;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;

/** Reads the use of an input, a parameter or a variable. */
final class ReferenceReader {
  private final SourceText source;
  private final ExpressionReader expressions;
  private final IndexReader indices;
  private final Mistakes mistakes;

  ReferenceReader(
      SourceText source, NameTable known, ExpressionReader expressions, Mistakes mistakes) {
    this.source = source;
    this.expressions = expressions;
    this.indices = new IndexReader(source, known.declarations(), expressions, mistakes);
    this.mistakes = mistakes;
  }

  Named read(Declaration declaration, Use use) {
    if (declaration.isIndexed()) {
      return indexed(declaration, use);
    }
    Optional<String> axis = stepAxis(declaration, use);
    if (axis.isPresent()) {
      SourceSpan whole = use.whole();
      mistakes.add(SharedParameter.indexed(use.typed(), axis.get(), source, whole));
      return new Named(ExpressionReader.mistaken(whole), true);
    }
    return Named.factor(new Expression.Reference(use.name(), List.of(), use.span()));
  }

  /** The axis where a shared parameter is read as if it had a value for each step. */
  private Optional<String> stepAxis(Declaration declaration, Use use) {
    if (declaration.kind() != Kind.PARAMETER || use.bracket().isEmpty()) {
      return Optional.empty();
    }
    Bracket bracket = use.bracket().get();
    boolean one = bracket.parts().size() == 1 && bracket.beforeSemicolon().size() == 1;
    return one && bracket.adjacent() && !bracket.raised()
        ? indices.stepAxis(bracket.beforeSemicolon().getFirst())
        : Optional.empty();
  }

  private Named indexed(Declaration declaration, Use use) {
    if (use.bracket().isEmpty()) {
      mistakes.add(indexMissing(declaration, use));
      return Named.factor(ExpressionReader.mistaken(use.span()));
    }
    List<ParsedExpression> sums = use.bracket().get().all();
    SourceSpan whole = use.whole();
    if (sums.size() != declaration.axes().size()) {
      mistakes.add(whole, IndexMessages.wrongCount(use.typed(), declaration.axes(), sums.size()));
      return new Named(ExpressionReader.mistaken(whole), true);
    }
    return new Named(reference(declaration, use, sums), true);
  }

  private Expression reference(Declaration declaration, Use use, List<ParsedExpression> sums) {
    List<IndexExpression> read = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      indices.read(sums.get(i), declaration.axes().get(i), use.scope()).ifPresent(read::add);
    }
    return read.size() == sums.size()
        ? new Expression.Reference(use.name(), read, use.whole())
        : ExpressionReader.mistaken(use.whole());
  }

  private Diagnostic indexMissing(Declaration declaration, Use use) {
    String axes = String.join(", ", declaration.axes());
    String here = use.typed() + "(" + axes + ")";
    return Diagnostic.mistake(
        use.span(),
        IndexMessages.indexMissing(use.typed(), axes, here),
        new Diagnostic.Mend(SyntaxMessages.write(here), use.span(), here));
  }

  Diagnostic unbound(String axis, SourceSpan span, NameScope scope) {
    return indices.unbound(axis, span, scope);
  }
}
