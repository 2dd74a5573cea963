package unfold.equation.print;

import java.util.List;
import unfold.equation.BuiltIn;
import unfold.equation.Expression.Argument;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Call;
import unfold.equation.Expression.Literal;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reference;
import unfold.equation.Expression.Size;
import unfold.equation.IndexExpression;

/** A way to write each form, its operands already written and bracketed where they must be. */
public interface Notation {
  String literal(Literal literal);

  String size(Size size);

  String indexValue(IndexExpression index);

  String reference(Reference reference);

  String argument(Argument argument);

  String call(Call call, List<String> states, List<String> parameters);

  String apply(BuiltIn function, List<String> arguments);

  String reduce(Reduce reduce, String body);

  String binary(Binary binary, String left, String right);

  String transpose(String operand);

  String part(String whole, int position);

  String stack(List<List<String>> rows);
}
