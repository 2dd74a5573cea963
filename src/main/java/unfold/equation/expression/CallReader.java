package unfold.equation.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import unfold.equation.Diagnostic;
import unfold.equation.Expression;
import unfold.equation.ForeignFunction;
import unfold.equation.Function;
import unfold.equation.expression.NameReader.Named;
import unfold.equation.expression.NameReader.Use;
import unfold.equation.name.NameTable;
import unfold.equation.syntax.Bracket;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.SimpleForm;

/** Reads calls of the user's own functions, and of those that nobody has defined. */
final class CallReader {
  private final NameTable known;
  private final ExpressionReader expressions;
  private final ImpliedNames implied;
  private final Mistakes mistakes;

  CallReader(
      NameTable known, ExpressionReader expressions, ImpliedNames implied, Mistakes mistakes) {
    this.known = known;
    this.expressions = expressions;
    this.implied = implied;
    this.mistakes = mistakes;
  }

  Named defined(Use use) {
    NameTable.Arity arity = known.arity().get(use.name());
    if (!use.isCalled() || arity == null) {
      mistakes.add(use.span(), ExpressionMessages.withoutBracket(use.typed()));
      return Named.factor(ExpressionReader.mistaken(use.span()));
    }
    Bracket bracket = use.bracket().orElseThrow();
    List<Expression> all = new ArrayList<>();
    bracket.parts().forEach(part -> all.addAll(expressions.readAll(part, use.scope())));
    boolean split =
        bracket.parts().size() < 2 || bracket.parts().getFirst().size() == arity.states();
    if (all.size() != arity.total() || !split) {
      mistakes.add(use.whole(), wrongCount(use, bracket, arity));
      return new Named(ExpressionReader.mistaken(use.whole()), true);
    }
    return called(use, all.subList(0, arity.states()), all.subList(arity.states(), all.size()));
  }

  private static String wrongCount(Use use, Bracket bracket, NameTable.Arity arity) {
    NameTable.Arity given =
        new NameTable.Arity(
            bracket.beforeSemicolon().size(), (int) bracket.afterSemicolon().count());
    return ExpressionMessages.wrongCount(use.typed(), arity, given);
  }

  /** A function that is called and not defined: drawn, unfolded and expanded. */
  Named undefined(Use use) {
    Bracket bracket = use.bracket().orElseThrow();
    List<Expression> states = expressions.readAll(bracket.beforeSemicolon(), use.scope());
    bracket.afterSemicolon().forEach(sum -> implied.declareParameter(sum, use.scope()));
    List<Expression> parameters =
        bracket.afterSemicolon().map(sum -> expressions.read(sum, use.scope())).toList();
    Function function = known.abstracts().get(use.name());
    if (function == null) {
      known.abstracts().put(use.name(), sketch(use, bracket, states, parameters));
      mistakes.add(undefinedNote(use));
    } else if (function.states().size() != states.size()
        || function.parameters().size() != parameters.size()) {
      mistakes.add(use.whole(), differingCalls(use, function, states, parameters));
      return new Named(ExpressionReader.mistaken(use.whole()), true);
    }
    return called(use, states, parameters);
  }

  private static Diagnostic undefinedNote(Use use) {
    String said =
        ForeignFunction.named(use.name())
            .map(foreign -> ExpressionMessages.notBuiltIn(use.typed(), foreign.definition()))
            .orElseGet(() -> ExpressionMessages.undefined(use.typed()));
    return Diagnostic.note(use.span(), said);
  }

  private static String differingCalls(
      Use use, Function function, List<Expression> states, List<Expression> parameters) {
    NameTable.Arity here = new NameTable.Arity(states.size(), parameters.size());
    NameTable.Arity there =
        new NameTable.Arity(function.states().size(), function.parameters().size());
    return ExpressionMessages.differingCalls(use.typed(), here, there, function.span().line());
  }

  private Function sketch(
      Use use, Bracket bracket, List<Expression> states, List<Expression> parameters) {
    Set<String> names = new LinkedHashSet<>();
    List<String> all = new ArrayList<>();
    for (ParsedExpression argument : bracket.all()) {
      String name = namesake(argument, all.size());
      String free = names.add(name) ? name : name + "_" + (all.size() + 1);
      names.add(free);
      all.add(free);
    }
    return new Function(
        use.name(),
        all.subList(0, states.size()),
        all.subList(states.size(), states.size() + parameters.size()),
        Optional.empty(),
        use.whole());
  }

  /** The name of an argument: that of the value if it is one alone, else a letter. */
  private static String namesake(ParsedExpression argument, int position) {
    return SimpleForm.first(argument)
        .flatMap(SimpleForm::name)
        .filter(_ -> SimpleForm.followers(argument).size() <= 1)
        .orElse(String.valueOf((char) ('a' + position % 26)));
  }

  private static Named called(Use use, List<Expression> states, List<Expression> parameters) {
    return new Named(new Expression.Call(use.name(), states, parameters, use.whole()), true);
  }
}
