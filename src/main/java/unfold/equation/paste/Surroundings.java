package unfold.equation.paste;

import java.util.List;
import org.jspecify.annotations.Nullable;
import unfold.equation.paste.PastedText.Line;

/** A pasted text with what shows in it of the meaning of its names, found out when it is asked. */
public final class Surroundings {
  private final PastedText text;
  private @Nullable Named named;

  /** The names of a text, those that are declared, and the axes. */
  private record Named(
      List<Line> lines, TypedDeclarations declared, Axes axes, List<IndexedName> read) {
    static Named in(PastedText text) {
      List<Line> lines = text.lines();
      List<ScriptedName> names = ScriptedNames.in(text);
      TypedDeclarations declared = TypedDeclarations.in(text, lines);
      Axes axes = Axes.in(text, names, declared);
      Uses heads = Uses.ofHeads(text, names);
      ScriptReader alone = new ScriptReader(text, axes, declared, heads);
      Uses uses = heads.in(names.stream().map(alone::read).toList());
      ScriptReader reader = new ScriptReader(text, axes, declared, uses);
      return new Named(lines, declared, axes, names.stream().map(reader::read).toList());
    }
  }

  public Surroundings(PastedText text) {
    this.text = text;
  }

  private Named named() {
    Named known = named == null ? Named.in(text) : named;
    named = known;
    return known;
  }

  public PastedText text() {
    return text;
  }

  public List<Line> lines() {
    return named().lines();
  }

  public TypedDeclarations declared() {
    return named().declared();
  }

  public Axes axes() {
    return named().axes();
  }

  /** All names of the text as they are to be read. */
  public List<IndexedName> read() {
    return named().read();
  }
}
