package unfold.view.inspector;

import java.util.List;
import java.util.Optional;

/**
 * The content of the inspector for one subject.
 *
 * @param tex its label; empty for nothing at all
 * @param words its name for a screen reader
 * @param kind such as {@code state · 4 values · step 3 of 5}
 * @param equation its equation with the numbers of this step as indices
 */
public record InspectorContent(
    String tex,
    String words,
    String kind,
    Optional<Formula> equation,
    Numbers numbers,
    List<Fact> facts) {
  static final InspectorContent NOTHING =
      new InspectorContent("", "", "", Optional.empty(), Numbers.NONE, List.of());

  public InspectorContent {
    facts = List.copyOf(facts);
  }

  /** A formula as TeX, and in words for a screen reader. */
  public record Formula(String tex, String words) {}

  /**
   * The elements of a value, with their names.
   *
   * @param names TeX, one a number
   * @param scale the absolute value of a full bar
   * @param more the number of elements that are left out
   */
  public record Numbers(List<String> names, List<Double> values, double scale, int more) {
    static final Numbers NONE = new Numbers(List.of(), List.of(), 1, 0);

    public Numbers {
      names = List.copyOf(names);
      values = List.copyOf(values);
    }
  }

  /** A named row of the inspector. */
  public record Fact(String name, List<Piece> pieces) {
    public Fact {
      pieces = List.copyOf(pieces);
    }
  }

  /** A piece of a sentence: TeX, or words as they are. */
  public record Piece(String text, boolean isTex, String words) {
    static Piece tex(String tex, String words) {
      return new Piece(tex, true, words);
    }

    static Piece plain(String words) {
      return new Piece(words, false, words);
    }
  }
}
