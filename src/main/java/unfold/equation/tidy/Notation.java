package unfold.equation.tidy;

import java.util.List;

/** A way of writing that is common elsewhere and that this language writes in another way. */
interface Notation {
  /** What is done about it, in a phrase for a menu: {@code write time in brackets}. */
  String remedy();

  /** The places where it stands with what stands there instead, in order, none over another. */
  List<Edit> in(Surroundings text);
}
