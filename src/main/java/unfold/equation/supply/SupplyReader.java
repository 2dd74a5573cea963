package unfold.equation.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import unfold.equation.DataSupply;
import unfold.equation.Expression;
import unfold.equation.SourceSpan;
import unfold.equation.expression.Constants;
import unfold.equation.expression.ErrorExpression;
import unfold.equation.expression.ExpressionReader;
import unfold.equation.expression.NameScope;
import unfold.equation.name.Declarations;
import unfold.equation.name.NameTable;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedPrimary.SquareBrackets;
import unfold.equation.syntax.SourceText;

/** Reads DATA, the right side of an input or a parameter. */
public final class SupplyReader {
  private final SourceText source;
  private final ExpressionReader expressions;
  private final DataWords words;
  private final OneHotReader oneHots;
  private final Mistakes mistakes;

  public SupplyReader(
      SourceText source,
      NameTable known,
      SizesAndAlphabets categories,
      ExpressionReader expressions,
      Mistakes mistakes) {
    this.source = source;
    this.expressions = expressions;
    this.mistakes = mistakes;
    Declarations declarations = known.declarations();
    this.oneHots = new OneHotReader(declarations, categories, mistakes);
    this.words = new DataWords(source, declarations, oneHots, this::table, mistakes);
  }

  /** Whether it is one of the words of DATA, and not hidden by a name of the file. */
  public boolean isWord(ParsedExpression sum) {
    return words.isWord(sum);
  }

  /**
   * Reads a right side as DATA; empty after reporting what is wrong.
   *
   * @param alphabet the alphabet of the rows of the name
   * @param name the name of what is given
   */
  public Optional<DataSupply> read(ParsedExpression sum, Optional<String> alphabet, String name) {
    if (words.isWord(sum)) {
      return words.read(sum, alphabet, name);
    }
    if (words.reportSlip(sum)) {
      return Optional.empty();
    }
    NameScope scope = NameScope.constant(SupplyMessages.dataOf(name));
    return sum instanceof SquareBrackets matrix
        ? table(matrix)
        : number(sum, scope).map(value -> new DataSupply.Fill(value, sum.span()));
  }

  /** One-hot data of tokens that have been cut already. */
  public Optional<DataSupply> tokens(
      List<String> tokens, Optional<String> alphabet, String name, SourceSpan span) {
    return oneHots.tokens(tokens, alphabet, name, span);
  }

  private Optional<DataSupply> table(SquareBrackets matrix) {
    NameScope scope = NameScope.constant(SupplyMessages.theseData());
    List<List<Double>> rows = new ArrayList<>();
    boolean whole = true;
    for (List<ParsedExpression> row : matrix.rows()) {
      List<Double> numbers = new ArrayList<>();
      for (ParsedExpression entry : row) {
        number(entry, scope).ifPresent(numbers::add);
      }
      whole &= numbers.size() == row.size();
      rows.add(numbers);
    }
    return whole ? regular(rows, matrix) : Optional.empty();
  }

  private Optional<DataSupply> regular(List<List<Double>> rows, SquareBrackets matrix) {
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).size() != rows.getFirst().size()) {
        mistakes.add(
            span(matrix.rows().get(i)),
            SupplyMessages.unequalRows(i + 1, rows.get(i).size(), rows.getFirst().size()));
        return Optional.empty();
      }
    }
    return Optional.of(new DataSupply.Table(rows, matrix.span()));
  }

  private static SourceSpan span(List<ParsedExpression> row) {
    return row.getFirst().span().to(row.getLast().span());
  }

  /** Reads a number known before any run; empty after reporting why it is none. */
  Optional<Double> number(ParsedExpression sum, NameScope scope) {
    int before = mistakes.count();
    Expression expression = expressions.read(sum, scope);
    if (mistakes.count() > before || ErrorExpression.isIn(expression)) {
      return Optional.empty();
    }
    OptionalDouble value = Constants.value(expression);
    if (value.isEmpty()) {
      Expression culprit = Constants.culprit(expression).orElse(expression);
      mistakes.add(culprit.span(), SupplyMessages.noNumber(source.text(culprit.span())));
      return Optional.empty();
    }
    return finite(value.getAsDouble(), sum.span());
  }

  private Optional<Double> finite(double value, SourceSpan span) {
    if (Double.isFinite(value)) {
      return Optional.of(value);
    }
    mistakes.add(span, SupplyMessages.notFinite(source.text(span), Double.isNaN(value)));
    return Optional.empty();
  }
}
