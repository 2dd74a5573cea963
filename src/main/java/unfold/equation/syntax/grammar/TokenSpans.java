package unfold.equation.syntax.grammar;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.SourceText;

/** Where the tokens of the grammar and what is made of them stand in the text. */
record TokenSpans(SourceText source) {
  SourceSpan of(Token token) {
    return of(token, token);
  }

  SourceSpan of(Token first, Token last) {
    return source.spanOfCodePoints(first.getStartIndex(), last.getStopIndex() + 1);
  }

  SourceSpan of(ParserRuleContext tree) {
    return of(tree.getStart(), tree.getStop());
  }
}
