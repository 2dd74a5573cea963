package unfold.equation;

import org.antlr.v4.runtime.tree.ParseTree;
import unfold.equation.RecurrenceParser.GroupContext;
import unfold.equation.RecurrenceParser.MatrixContext;

/** What a part of the parse tree stands in. */
final class Enclosing {
  private Enclosing() {}

  /** Whether the nearest bracket around it is a square one, where commas separate. */
  static boolean isList(ParseTree tree) {
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
