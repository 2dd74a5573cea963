package unfold.equation.syntax;

import org.antlr.v4.runtime.tree.ParseTree;
import unfold.equation.syntax.grammar.RecurrenceParser.GroupContext;
import unfold.equation.syntax.grammar.RecurrenceParser.MatrixContext;

/** What a part of the parse tree stands in. */
public final class Enclosing {
  private Enclosing() {}

  /** Whether the nearest bracket around it is a square one, where commas separate. */
  public static boolean isList(ParseTree tree) {
    for (ParseTree around = tree.getParent(); around != null; around = around.getParent()) {
      if (around instanceof MatrixContext) {
        return true;
      }
      if (around instanceof GroupContext) {
        return false;
      }
    }
    return false;
  }
}
