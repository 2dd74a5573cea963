package unfold.chain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import unfold.data.file.DataSource;
import unfold.equation.Settings;

/**
 * All that a picture and its values follow from.
 *
 * @param settings what stands in place of what the text says
 * @param extents the last index of each axis that is set from outside the text
 * @param seed of all draws
 * @param member of a minibatch, from 0; where there are not so many, the last is meant
 * @param files where the files come from that the text names
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

  /** The same text and data, of another member. */
  public ChainInput withMember(int other) {
    return new ChainInput(text, settings, extents, seed, other, files);
  }
}
