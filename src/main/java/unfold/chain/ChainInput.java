package unfold.chain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import unfold.data.file.DataSource;
import unfold.equation.Settings;

/**
 * The inputs of a chain, from which its picture and values follow.
 *
 * @param settings the values set in place of those in the text
 * @param extents the last index of each axis that is set from outside the text
 * @param seed of all draws
 * @param member of a minibatch, from 0; where there are not so many, the last is meant
 * @param files the source of the files that the text names
 */
public record ChainInput(
    String text,
    Settings settings,
    Map<String, Integer> extents,
    long seed,
    int member,
    DataSource files) {
  public ChainInput {
    extents = Collections.unmodifiableMap(new LinkedHashMap<>(extents));
  }

  /** The input with another member chosen. */
  public ChainInput withMember(int other) {
    return new ChainInput(text, settings, extents, seed, other, files);
  }
}
