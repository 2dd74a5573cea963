package unfold.equation.syntax.grammar;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.SourceText;

/** The spans of tokens and parse trees in the text. */
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
