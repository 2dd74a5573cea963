package unfold.equation.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import unfold.equation.Spelling;
import unfold.equation.syntax.grammar.RecurrenceParser;
import unfold.equation.syntax.grammar.RecurrenceParser.ChainContext;
import unfold.equation.syntax.grammar.RecurrenceParser.NameContext;

/** What lies below a part of the parse tree. */
public final class Tokens {
  private Tokens() {}

  /** Every name below, in reading order. */
  public static List<Token> names(ParseTree tree) {
    List<Token> names = new ArrayList<>();
    collectNames(tree, names);
    return names;
  }

  /** The canonical names that occur, as often as they do. */
  public static List<String> spelled(ParseTree tree) {
    return names(tree).stream().map(name -> Spelling.canonical(name.getText())).toList();
  }

  /** Every chain below, each before those inside it. */
  public static List<ChainContext> chains(ParseTree tree) {
    List<ChainContext> chains = new ArrayList<>();
    collectChains(tree, chains);
    return chains;
  }

  private static void collectNames(ParseTree tree, List<Token> names) {
    if (tree instanceof TerminalNode leaf && leaf.getSymbol().getType() == RecurrenceParser.NAME) {
      names.add(leaf.getSymbol());
    }
    // the `left` of `v.left` is no name of its own
    int count = tree instanceof NameContext ? 1 : tree.getChildCount();
    for (int i = 0; i < count; i++) {
      collectNames(tree.getChild(i), names);
    }
  }

  private static void collectChains(ParseTree tree, List<ChainContext> chains) {
    if (tree instanceof ChainContext chain) {
      chains.add(chain);
    }
    for (int i = 0; i < tree.getChildCount(); i++) {
      collectChains(tree.getChild(i), chains);
    }
  }
}
