package unfold.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import unfold.circuit.Grain;
import unfold.equation.Settings;
import unfold.export.sheet.Provenance;
import unfold.figure.scene.ValueDisplay;

/**
 * The content of a document: the text of a recurrence and how it is looked at.
 *
 * @param text its lines end with a line feed alone, as an editor counts them, whatever they ended
 *     with where it is from
 * @param settings what stands in place of what the text says
 * @param extents the last index of each axis that is set in the window rather than by the text
 * @param member the chosen sequence of a minibatch, from 0; where there are not so many, the last
 * @param values the form in which the figures show the numbers
 */
public record Content(
    String text,
    Settings settings,
    Map<String, Integer> extents,
    long seed,
    int member,
    Grain grain,
    ValueDisplay values) {
  public static final long DEFAULT_SEED = 1;

  // all but the line feed itself
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

  /**
   * @throws NullPointerException if anything is missing
   */
  public Content {
    Objects.requireNonNull(grain);
    Objects.requireNonNull(values);
    text = LINE_END.matcher(text).replaceAll("\n");
    extents = Collections.unmodifiableMap(new LinkedHashMap<>(extents));
  }

  /** A text that nothing is set for yet. */
  public static Content of(String text) {
    return new Content(
        text, Settings.NONE, Map.of(), DEFAULT_SEED, 0, Grain.VARIABLES, ValueDisplay.BARS);
  }

  /** The content that a figure was made of. */
  static Content of(Provenance made) {
    return new Content(
        made.text(),
        new Settings(made.settings()),
        made.extents(),
        made.seed(),
        made.member(),
        made.grain(),
        made.values());
  }

  Content withText(String other) {
    return new Content(other, settings, extents, seed, member, grain, values);
  }

  Content withSettings(Settings other) {
    return new Content(text, other, extents, seed, member, grain, values);
  }

  Content withExtents(Map<String, Integer> other) {
    return new Content(text, settings, other, seed, member, grain, values);
  }

  Content withSeed(long other) {
    return new Content(text, settings, extents, other, member, grain, values);
  }

  Content withMember(int other) {
    return new Content(text, settings, extents, seed, other, grain, values);
  }

  Content withGrain(Grain other) {
    return new Content(text, settings, extents, seed, member, other, values);
  }

  Content withValues(ValueDisplay other) {
    return new Content(text, settings, extents, seed, member, grain, other);
  }

  /** Tells whether the same picture and values follow from both. */
  boolean computesLike(Content other) {
    return equals(other.withValues(values));
  }
}
