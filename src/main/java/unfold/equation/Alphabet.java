package unfold.equation;

import java.util.List;

/**
 * Categories for one-hot data; its name is also a size.
 *
 * @param tokens lower-cased, sorted by code point, each once
 */
public record Alphabet(String name, List<String> tokens) {
  public Alphabet {
    tokens = List.copyOf(tokens);
  }
}
