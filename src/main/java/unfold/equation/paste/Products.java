package unfold.equation.paste;

import unfold.equation.paste.TextPiece.Kind;

/** The sign between two factors: a blank, where a bracket would not be taken for a call's. */
public final class Products {
  private Products() {}

  /** What stands in place of a sign of the matrix product. */
  public static String between(Surroundings read, int sign) {
    PastedText text = read.text();
    TextPiece next = text.at(text.skip(sign + 1));
    if (next.kind() == Kind.NUMBER) {
      return " * ";
    }
    boolean bracket = next.is("(") || next.is("[") || next.is("\\left");
    boolean clear = bracket && read.declared().isParameter(nameBefore(text, sign));
    return (bracket || next.is("-")) && !clear ? " · " : " ";
  }

  /** The plain name that ends before a position; empty where none does. */
  private static String nameBefore(PastedText text, int position) {
    int end = text.skipBack(position - 1);
    int start = end;
    while (text.at(start - 1).is("_")) {
      start -= 2;
    }
    return text.between(start, end + 1);
  }

  /** A factor, in brackets where it is a sum or a product. */
  public static String factor(String inside) {
    PastedText text = new PastedText(inside.strip());
    for (int i = 0; i < text.size(); i++) {
      int partner = text.partner(i);
      if (partner > i) {
        i = partner;
      } else if ("+-−*/@·".contains(text.at(i).text())) {
        return "(" + inside.strip() + ")";
      }
    }
    return inside.strip();
  }

  /** Two factors side by side. */
  public static String of(String left, String right) {
    String second = factor(right);
    boolean bracket = second.startsWith("(") || second.startsWith("[");
    return factor(left) + (bracket ? " · " : " ") + second;
  }
}
