package unfold.session;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import unfold.chain.AllowedFiles;
import unfold.chain.ChainInput;
import unfold.circuit.Grain;
import unfold.equation.Diagnostic.Mend;
import unfold.equation.Settings;
import unfold.equation.SourceSpan;
import unfold.export.sheet.Provenance;

/**
 * All decisions of a person about a recurrence: the text and how it is looked at.
 *
 * @param pristine the text as it was opened or last saved
 * @param settings what stands in place of what the text says
 * @param extents the last index of each axis that is set in the window rather than by the text
 * @param member the chosen sequence of a minibatch, from 0; where there are not so many, the last
 * @param values whether the figures show the numbers
 * @param allowed the user's word on files that are not its own, as long as it is open
 */
public record Document(
    String text,
    String pristine,
    Origin origin,
    Settings settings,
    Map<String, Integer> extents,
    long seed,
    int member,
    Grain grain,
    boolean values,
    AllowedFiles allowed) {
  public static final long DEFAULT_SEED = 1;

  public Document {
    extents = Collections.unmodifiableMap(new LinkedHashMap<>(extents));
  }

  /** A text just opened. */
  public static Document of(String text, Origin origin) {
    return new Document(
        text,
        text,
        origin,
        Settings.NONE,
        Map.of(),
        DEFAULT_SEED,
        0,
        Grain.VARIABLES,
        true,
        AllowedFiles.NONE);
  }

  /** The document that a figure was made of. */
  public static Document of(Provenance made, Path figure) {
    return new Document(
        made.text(),
        made.text(),
        new Origin.Drawn(figure),
        new Settings(made.settings()),
        made.extents(),
        made.seed(),
        made.member(),
        made.grain(),
        made.values(),
        AllowedFiles.NONE);
  }

  /** The input of the chain: all that its picture and values follow from. */
  public ChainInput input() {
    return new ChainInput(text, settings, extents, seed, member, origin.files().allowing(allowed));
  }

  /** Tells whether closing it would lose something that was typed. */
  public boolean isUnsaved() {
    return !text.equals(pristine);
  }

  public Document withText(String other) {
    return new Document(
        other, pristine, origin, settings, extents, seed, member, grain, values, allowed);
  }

  /** The document with a mend of its text; unchanged where the text no longer reaches so far. */
  public Document mended(Mend mend) {
    SourceSpan span = mend.span();
    return span.end() <= text.length()
        ? withText(
            text.substring(0, span.start()) + mend.replacement() + text.substring(span.end()))
        : this;
  }

  /** This text, stored at that place. */
  public Document savedTo(Origin place) {
    return new Document(text, text, place, settings, extents, seed, member, grain, values, allowed);
  }

  /** This text as the edit of what has since been stored at that place. */
  public Document over(Document stored) {
    return new Document(
        text, stored.text, stored.origin, settings, extents, seed, member, grain, values, allowed);
  }

  public Document withSettings(Settings other) {
    return new Document(
        text, pristine, origin, other, extents, seed, member, grain, values, allowed);
  }

  public Document withExtents(Map<String, Integer> other) {
    return new Document(
        text, pristine, origin, settings, other, seed, member, grain, values, allowed);
  }

  /** The document with another last index of one axis. */
  public Document withExtent(String axis, int last) {
    Map<String, Integer> other = new LinkedHashMap<>(extents);
    other.put(axis, last);
    return withExtents(other);
  }

  public Document withSeed(long other) {
    return new Document(
        text, pristine, origin, settings, extents, other, member, grain, values, allowed);
  }

  public Document withMember(int other) {
    return new Document(
        text, pristine, origin, settings, extents, seed, other, grain, values, allowed);
  }

  public Document withGrain(Grain other) {
    return new Document(
        text, pristine, origin, settings, extents, seed, member, other, values, allowed);
  }

  public Document withValues(boolean other) {
    return new Document(
        text, pristine, origin, settings, extents, seed, member, grain, other, allowed);
  }

  /** The document with another word of the user on files that are not its own. */
  public Document withAllowed(AllowedFiles other) {
    return new Document(
        text, pristine, origin, settings, extents, seed, member, grain, values, other);
  }

  /** The document as it was opened or last saved, with everything set in the window set back. */
  public Document asShipped() {
    return of(pristine, origin).withAllowed(allowed);
  }

  /** Tells whether the same picture and values follow from both. */
  public boolean computesLike(Document other) {
    return hasValuesLike(other) && member == other.member && grain == other.grain;
  }

  /** Tells whether the same values follow from both. */
  public boolean hasValuesLike(Document other) {
    return text.equals(other.text)
        && origin.equals(other.origin)
        && settings.equals(other.settings)
        && extents.equals(other.extents)
        && seed == other.seed
        && allowed.equals(other.allowed);
  }
}
