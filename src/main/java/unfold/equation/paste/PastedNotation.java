package unfold.equation.paste;

import java.util.List;
import unfold.equation.TextEdit;

/** A way of writing that is common elsewhere and that this language writes in another way. */
public interface PastedNotation {
  /** What is done about it, in a phrase for a menu: {@code write time in brackets}. */
  public String remedy();

  /** The places where it stands with what stands there instead, in order, none over another. */
  public List<TextEdit> in(Surroundings text);
}
