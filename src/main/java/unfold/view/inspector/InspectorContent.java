package unfold.view.inspector;

import java.util.List;
import java.util.Optional;

/**
 * What the inspector says of one thing.
 *
 * @param tex its label; empty for nothing at all
 * @param words what a screen reader says
 * @param kind such as {@code state · 4 values · step 3 of 5}
 * @param equation with the numbers of this step as its indices
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

  public record Formula(String tex, String words) {}

  /**
   * @param names TeX, one a number
   * @param scale the absolute value of a full bar
   * @param more how many there are besides
   */
  public record Numbers(List<String> names, List<Double> values, double scale, int more) {
    static final Numbers NONE = new Numbers(List.of(), List.of(), 1, 0);

    public Numbers {
      names = List.copyOf(names);
      values = List.copyOf(values);
    }
  }

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
