package unfold.equation.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import unfold.equation.TextEdit;
import unfold.equation.paste.Arguments;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Products;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece;
import unfold.equation.paste.TextPiece.Kind;

/** Products as calls of a library: {@code dot(W, h)}, {@code W.dot(h)}, {@code multiply(a, b)}. */
final class CodeProducts implements PastedNotation {
  private static final Set<String> MATRIX = Set.of("dot", "matmul", "mm", "mv", "bmm");
  private static final Set<String> ELEMENTWISE = Set.of("multiply", "mul");

  /** A layer of PyTorch: {@code linear(x, W, b)} is {@code W x + b}. */
  private static final String LINEAR = "linear";

  @Override
  public String remedy() {
    return CodeMessages.codeProducts();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      int end = isProduct(text, at) ? text.partner(at + 1) : -1;
      if (end > 0 && text.at(at - 1).is(".")) {
        edits.add(method(text, at, end));
      } else if (end > 0) {
        List<String> factors = Arguments.in(text, at + 1);
        boolean fits = factors.size() == 2 || text.at(at).is(LINEAR) && factors.size() == 3;
        if (fits) {
          edits.add(
              new TextEdit(text.at(at).start(), text.at(end).end(), call(text.at(at), factors)));
        }
      }
      at = end > 0 ? end + 1 : at + 1;
    }
    return edits;
  }

  private static boolean isProduct(PastedText text, int at) {
    TextPiece piece = text.at(at);
    return piece.kind() == Kind.WORD
        && (piece.isOneOf(MATRIX) || piece.is(LINEAR) || piece.isOneOf(ELEMENTWISE))
        && text.at(at + 1).is("(");
  }

  private static TextEdit method(PastedText text, int at, int end) {
    String factor = Products.factor(text.between(at + 2, end));
    String sign = factor.startsWith("(") || factor.startsWith("[") ? " · " : " ";
    return new TextEdit(text.at(at - 1).start(), text.at(end).end(), sign + factor);
  }

  private static String call(TextPiece word, List<String> factors) {
    if (word.is(LINEAR)) {
      String product = Products.of(factors.get(1), factors.get(0));
      return factors.size() == 2 ? product : "(" + product + " + " + factors.get(2) + ")";
    }
    return word.isOneOf(MATRIX)
        ? Products.of(factors.get(0), factors.get(1))
        : Products.factor(factors.get(0)) + " * " + Products.factor(factors.get(1));
  }
}
