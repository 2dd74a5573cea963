package unfold.equation;

import java.util.List;

/**
 * The categories of one-hot data, under a name that is also a size.
 *
 * @param tokens lower-cased, sorted by code point, each once
 */
public record Alphabet(String name, List<String> tokens) {
  public Alphabet {
    tokens = List.copyOf(tokens);
  }
}
