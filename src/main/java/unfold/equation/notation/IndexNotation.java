package unfold.equation.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unfold.equation.TextEdit;
import unfold.equation.paste.Beginning;
import unfold.equation.paste.IndexedName;
import unfold.equation.paste.IndexedName.Way;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece;
import unfold.equation.paste.TextPiece.Kind;

/** One of the ways of writing indices elsewhere: below, above, both, or two times in one. */
record IndexNotation(Way way, String remedy) implements PastedNotation {
  @Override
  public List<TextEdit> in(Surroundings text) {
    List<TextEdit> edits = new ArrayList<>();
    for (IndexedName name : text.read()) {
      if (name.way() == way) {
        edit(name, text.text()).ifPresent(edits::add);
      }
    }
    if (way != Way.PLAIN && !edits.isEmpty()) {
      text.axes().statement().ifPresent(it -> edits.addFirst(Beginning.insert(text.text(), it)));
    }
    return edits;
  }

  private static Optional<TextEdit> edit(IndexedName name, PastedText text) {
    int start = text.at(name.from()).start();
    int end = text.at(name.to()).start();
    if (text.text().substring(start, end).equals(name.written())) {
      return Optional.empty();
    }
    String before = text.at(name.from() - 1).endsFactor() ? " " : "";
    String after = isFollowed(text, name) ? " " : "";
    return Optional.of(new TextEdit(start, end, before + name.written() + after));
  }

  /** Whether a factor follows without a blank, which would be read as part of the name. */
  private static boolean isFollowed(PastedText text, IndexedName name) {
    TextPiece next = text.at(name.to());
    boolean factor = next.is("(") || next.is("[") || next.is("\\left");
    return next.kind() == Kind.WORD
        || next.kind() == Kind.NUMBER
        || factor && name.isIndexed() && !name.written().equals(name.name());
  }
}
