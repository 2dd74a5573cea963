package unfold.equation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import unfold.equation.RecurrenceParser.ChainContext;

/** The leaves of a parse tree. */
final class Tokens {
  private Tokens() {}

  static Stream<TerminalNode> leaves(ParseTree tree) {
    return tree instanceof TerminalNode leaf
        ? Stream.of(leaf)
        : IntStream.range(0, tree.getChildCount()).mapToObj(tree::getChild).flatMap(Tokens::leaves);
  }

  static Stream<TerminalNode> names(ParseTree tree) {
    return leaves(tree).filter(leaf -> leaf.getSymbol().getType() == RecurrenceParser.NAME);
  }

  /** Every chain below, each before those inside it. */
  static Stream<ChainContext> chains(ParseTree tree) {
    Stream<ChainContext> below =
        IntStream.range(0, tree.getChildCount()).mapToObj(tree::getChild).flatMap(Tokens::chains);
    return tree instanceof ChainContext chain ? Stream.concat(Stream.of(chain), below) : below;
  }

  /** The canonical names that occur, as often as they do. */
  static List<String> spelled(ParseTree tree) {
    return names(tree).map(leaf -> Spelling.canonical(leaf.getText())).toList();
  }
}
