package unfold.equation.syntax;

import java.util.List;
import java.util.Optional;
import unfold.equation.syntax.ParsedExpression.Juxtaposition;
import unfold.equation.syntax.ParsedPrimary.NameUse;
import unfold.equation.syntax.ParsedPrimary.QuotedText;
import unfold.equation.syntax.ParsedPrimary.RoundBrackets;

/** Recognises parsed expressions that are a bare name, a text or a call. */
public final class SimpleForm {
  private SimpleForm() {}

  /** The canonical name of an expression that is a bare name. */
  public static Optional<String> name(ParsedExpression expression) {
    return plainName(expression).map(ParsedName::canonical);
  }

  /** The name as typed of an expression that is a bare name. */
  public static Optional<ParsedName> plainName(ParsedExpression expression) {
    return expression instanceof NameUse use && use.side().isEmpty()
        ? Optional.of(use.name())
        : Optional.empty();
  }

  /** The text between the quotes of an expression that is a text. */
  public static Optional<String> text(ParsedExpression expression) {
    return expression instanceof QuotedText quoted ? Optional.of(quoted.text()) : Optional.empty();
  }

  /** The first piece of an expression without an operator outside of brackets. */
  public static Optional<ParsedPrimary> first(ParsedExpression expression) {
    return switch (expression) {
      case ParsedPrimary alone -> Optional.of(alone);
      case Juxtaposition pieces -> Optional.of(pieces.first());
      case ParsedExpression.Comparison _,
          ParsedExpression.Sum _,
          ParsedExpression.Signed _,
          ParsedExpression.Multiplication _ ->
          Optional.empty();
    };
  }

  /** The pieces after the first; empty where there are none. */
  public static List<ParsedFollower> followers(ParsedExpression expression) {
    return expression instanceof Juxtaposition pieces ? pieces.followers() : List.of();
  }

  /** A word with a bracket or without: {@code identity}, {@code chars("abc")}. */
  public record Call(String word, List<ParsedExpression> arguments) {}

  /** The call that an expression is; empty for any other. */
  public static Optional<Call> call(ParsedExpression expression) {
    Optional<String> word = first(expression).flatMap(SimpleForm::name);
    List<ParsedFollower> followers = followers(expression);
    return followers.isEmpty() || bracket(followers, 0).isPresent()
        ? word.map(w -> new Call(w, arguments(followers, 0)))
        : Optional.empty();
  }

  /**
   * The arguments in the bracket that is the last follower; empty where there is no such bracket.
   */
  public static List<ParsedExpression> arguments(List<ParsedFollower> followers, int at) {
    return bracket(followers, at).map(RoundBrackets::parts).orElse(List.of());
  }

  /** The bracket at a position that is the last of the followers. */
  private static Optional<RoundBrackets> bracket(List<ParsedFollower> followers, int at) {
    boolean last = followers.size() == at + 1;
    return last
            && followers.get(at) instanceof ParsedFollower.Beside beside
            && beside.piece() instanceof RoundBrackets brackets
        ? Optional.of(brackets)
        : Optional.empty();
  }
}
