package unfold.equation.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import unfold.equation.TextEdit;
import unfold.equation.paste.Arguments;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece.Kind;

/** Vectors joined by a call: {@code concat(h, x)}, {@code cat((h, x), dim=1)}. */
final class Joined implements PastedNotation {
  private static final Set<String> WORDS =
      Set.of("concat", "Concat", "concatenate", "cat", "hstack", "vstack");

  @Override
  public String remedy() {
    return NotationMessages.joined();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      int end = text.partner(i + 1);
      boolean call = text.at(i).isOneOf(WORDS) && text.at(i).kind() == Kind.WORD;
      List<String> parts =
          call && text.at(i + 1).is("(") && end > 0 ? parts(text, i + 1) : List.of();
      if (parts.size() > 1) {
        String joined = parts.stream().collect(Collectors.joining("; ", "[", "]"));
        edits.add(new TextEdit(text.at(i).start(), text.at(end).end(), joined));
        i = end;
      }
    }
    return edits;
  }

  /**
   * The vectors, which stand in a bracket of their own, or beside options such as {@code dim=1}.
   */
  private static List<String> parts(PastedText text, int opening) {
    int first = text.skip(opening + 1);
    boolean own = (text.at(first).is("(") || text.at(first).is("[")) && text.partner(first) > 0;
    return own
        ? Arguments.in(text, first)
        : Arguments.in(text, opening).stream().filter(it -> !it.contains("=")).toList();
  }
}
