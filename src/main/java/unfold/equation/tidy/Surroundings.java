package unfold.equation.tidy;

import java.util.List;

/** A pasted text with what shows in it of the meaning of its names. */
final class Surroundings {
  private final PastedText text;
  private final List<PastedText.Line> lines;
  private final List<ScriptedName> names;
  private final TypedDeclarations declared;
  private final Axes axes;
  private final List<IndexedName> read;

  Surroundings(PastedText text) {
    this.text = text;
    this.lines = text.lines();
    this.names = ScriptedNames.in(text);
    this.declared = TypedDeclarations.in(text, lines);
    this.axes = Axes.in(text, names, declared);
    Uses heads = Uses.ofHeads(text, names);
    Uses uses = heads.in(names.stream().map(reader(heads)::read).toList());
    IndexReader reader = reader(uses);
    this.read = names.stream().map(reader::read).toList();
  }

  private IndexReader reader(Uses uses) {
    return new IndexReader(text, axes, declared, uses);
  }

  PastedText text() {
    return text;
  }

  List<PastedText.Line> lines() {
    return lines;
  }

  TypedDeclarations declared() {
    return declared;
  }

  Axes axes() {
    return axes;
  }

  /** All names of the text as they are to be read. */
  List<IndexedName> read() {
    return read;
  }
}
