package unfold.equation.syntax;

import java.util.List;
import java.util.Optional;
import unfold.equation.SourceSpan;

/** One statement of a text as typed, which may stand in several lines. */
public sealed interface ParsedStatement
    permits ParsedStatement.Heading,
        ParsedStatement.Category,
        ParsedStatement.OverAxes,
        ParsedStatement.Unreadable,
        Definition {
  /** All of it, without a comment. */
  SourceSpan span();

  /**
   * {@code title "…"}.
   *
   * @param word title or about
   * @param text what the quotes hold
   */
  record Heading(ParsedName word, String text, SourceSpan span) implements ParsedStatement {}

  /**
   * {@code size n = 4} and {@code alphabet A = chars("abc")}.
   *
   * @param word size or alphabet
   */
  record Category(ParsedName word, ParsedName name, ParsedExpression value, SourceSpan span)
      implements ParsedStatement {
    public boolean isAlphabet() {
      return word.typed().equals("alphabet");
    }
  }

  /** {@code over t = 1..6, v}. */
  record OverAxes(List<ParsedAxis> axes, SourceSpan span) implements ParsedStatement {
    public OverAxes {
      axes = List.copyOf(axes);
    }
  }

  /**
   * A statement that could not be read, as a mistake says.
   *
   * @param declared the name that it most likely declares, so that the uses of that are no mistakes
   *     too
   * @param ofAxis whether that name would be an axis
   */
  record Unreadable(Optional<ParsedName> declared, boolean ofAxis, SourceSpan span)
      implements ParsedStatement {}
}
