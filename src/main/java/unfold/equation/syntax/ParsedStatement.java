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
  /** The span of the whole statement, without a comment. */
  SourceSpan span();

  /**
   * A title or a description: {@code title "…"}.
   *
   * @param word title or about
   * @param text the text between the quotes
   */
  record Heading(ParsedName word, String text, SourceSpan span) implements ParsedStatement {}

  /**
   * A size or an alphabet: {@code size n = 4}, {@code alphabet A = chars("abc")}.
   *
   * @param word size or alphabet
   */
  record Category(ParsedName word, ParsedName name, ParsedExpression value, SourceSpan span)
      implements ParsedStatement {
    public boolean isAlphabet() {
      return word.typed().equals("alphabet");
    }
  }

  /** A declaration of axes: {@code over t = 1..6, v}. */
  record OverAxes(List<ParsedAxis> axes, SourceSpan span) implements ParsedStatement {
    public OverAxes {
      axes = List.copyOf(axes);
    }
  }

  /**
   * A statement that could not be read and for which a mistake is reported.
   *
   * @param declared the name that it most likely declares, so that the uses of that are no mistakes
   *     too
   * @param ofAxis whether that name would be an axis
   */
  record Unreadable(Optional<ParsedName> declared, boolean ofAxis, SourceSpan span)
      implements ParsedStatement {}
}
