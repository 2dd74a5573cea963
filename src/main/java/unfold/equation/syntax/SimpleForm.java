package unfold.equation.syntax;

import java.util.List;
import java.util.Optional;
import unfold.equation.syntax.ParsedExpression.Juxtaposition;
import unfold.equation.syntax.ParsedPrimary.NameUse;
import unfold.equation.syntax.ParsedPrimary.QuotedText;
import unfold.equation.syntax.ParsedPrimary.RoundBrackets;

/** Looks at an expression as the one simple thing that it may be. */
public final class SimpleForm {
  private SimpleForm() {}

  /** The canonical name, where it is nothing but a name. */
  public static Optional<String> name(ParsedExpression expression) {
    return plainName(expression).map(ParsedName::canonical);
  }

  /** The name as typed, where it is nothing but a name. */
  public static Optional<ParsedName> plainName(ParsedExpression expression) {
    return expression instanceof NameUse use && use.side().isEmpty()
        ? Optional.of(use.name())
        : Optional.empty();
  }

  /** What the quotes hold, where it is nothing but a text. */
  public static Optional<String> text(ParsedExpression expression) {
    return expression instanceof QuotedText quoted ? Optional.of(quoted.text()) : Optional.empty();
  }

  /** The piece that it begins with, where no operator stands outside of brackets. */
  public static Optional<ParsedPrimary> first(ParsedExpression expression) {
    return switch (expression) {
      case ParsedPrimary alone -> Optional.of(alone);
      case Juxtaposition pieces -> Optional.of(pieces.first());
      case ParsedExpression.Sum _, ParsedExpression.Signed _, ParsedExpression.Multiplication _ ->
          Optional.empty();
    };
  }

  /** What follows that piece; empty where nothing does. */
  public static List<ParsedFollower> followers(ParsedExpression expression) {
    return expression instanceof Juxtaposition pieces ? pieces.followers() : List.of();
  }

  /** A word with a bracket or without: {@code identity}, {@code chars("abc")}. */
  public record Call(String word, List<ParsedExpression> arguments) {}

  public static Optional<Call> call(ParsedExpression expression) {
    Optional<String> word = first(expression).flatMap(SimpleForm::name);
    List<ParsedFollower> followers = followers(expression);
    return followers.isEmpty() || bracket(followers, 0).isPresent()
        ? word.map(w -> new Call(w, arguments(followers, 0)))
        : Optional.empty();
  }

  /** What the bracket holds that alone follows a word; nothing where there is no such bracket. */
  public static List<ParsedExpression> arguments(List<ParsedFollower> followers, int at) {
    return bracket(followers, at).map(RoundBrackets::parts).orElse(List.of());
  }

  /** The last of the followers, where it is a bracket at that position. */
  private static Optional<RoundBrackets> bracket(List<ParsedFollower> followers, int at) {
    boolean last = followers.size() == at + 1;
    return last
            && followers.get(at) instanceof ParsedFollower.Beside beside
            && beside.piece() instanceof RoundBrackets brackets
        ? Optional.of(brackets)
        : Optional.empty();
  }
}
