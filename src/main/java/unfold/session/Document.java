package unfold.session;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import unfold.chain.AllowedFiles;
import unfold.chain.ChainInput;
import unfold.chain.TextFiles;
import unfold.circuit.Grain;
import unfold.equation.Diagnostic.Mend;
import unfold.equation.Settings;
import unfold.export.sheet.Provenance;
import unfold.figure.scene.ValueDisplay;

/**
 * All decisions of a person about a recurrence.
 *
 * @param pristine the content as it was opened or last saved
 * @param allowed the user's word on files that are not its own, as long as it is open
 */
public record Document(Content content, Content pristine, Origin origin, AllowedFiles allowed) {
  /** A text just opened. */
  public static Document of(String text, Origin origin) {
    return of(Content.of(text), origin);
  }

  /** The document that a figure was made of. */
  public static Document of(Provenance made, Path figure) {
    return of(Content.of(made), new Origin.Drawn(figure));
  }

  /** A content just opened. */
  public static Document of(Content content, Origin origin) {
    return new Document(content, content, origin, AllowedFiles.NONE);
  }

  public String text() {
    return content.text();
  }

  public Settings settings() {
    return content.settings();
  }

  public Map<String, Integer> extents() {
    return content.extents();
  }

  public long seed() {
    return content.seed();
  }

  public int member() {
    return content.member();
  }

  public Grain grain() {
    return content.grain();
  }

  /** The form in which the figures show the numbers. */
  public ValueDisplay values() {
    return content.values();
  }

  /** The input of the chain: all that its picture and values follow from. */
  public ChainInput input() {
    return new ChainInput(text(), settings(), extents(), seed(), member(), files());
  }

  /** The files that the text may read, with the user's word on others. */
  public TextFiles files() {
    return origin.files().allowing(allowed);
  }

  /** Tells whether closing it would lose something that its file is there to keep. */
  public boolean isUnsaved() {
    return origin.keepsContent() ? !content.equals(pristine) : !text().equals(pristine.text());
  }

  private Document with(Content other) {
    return new Document(other, pristine, origin, allowed);
  }

  public Document withText(String other) {
    return with(content.withText(other));
  }

  /** The document with a mend of its text; unchanged where the text no longer reaches so far. */
  public Document mended(Mend mend) {
    return mend.fits(text()) ? withText(mend.appliedTo(text())) : this;
  }

  /** This content, stored at that place. */
  public Document savedTo(Origin place) {
    Content stored = place.keepsContent() ? content : Content.of(text());
    return new Document(content, stored, place, allowed);
  }

  /** This content as the edit of what has since been stored at that place. */
  public Document over(Document stored) {
    return new Document(content, stored.pristine, stored.origin, allowed);
  }

  public Document withSettings(Settings other) {
    return with(content.withSettings(other));
  }

  /** The document with the factor of a parameter multiplied. */
  public Document scaled(String parameter, double by) {
    return withSettings(settings().scaled(parameter, by));
  }

  /** Tells whether what follows from both differs by nothing but the factor of a parameter. */
  public boolean isScalingOf(Document other, String parameter) {
    return !computesLike(other)
        && withSettings(settings().unscaled(parameter))
            .computesLike(other.withSettings(other.settings().unscaled(parameter)));
  }

  public Document withExtents(Map<String, Integer> other) {
    return with(content.withExtents(other));
  }

  /** The document with another last index of one axis. */
  public Document withExtent(String axis, int last) {
    Map<String, Integer> other = new LinkedHashMap<>(extents());
    other.put(axis, last);
    return withExtents(other);
  }

  public Document withSeed(long other) {
    return with(content.withSeed(other));
  }

  public Document withMember(int other) {
    return with(content.withMember(other));
  }

  public Document withGrain(Grain other) {
    return with(content.withGrain(other));
  }

  public Document withValues(ValueDisplay other) {
    return with(content.withValues(other));
  }

  /** The document with another word of the user on files that are not its own. */
  public Document withAllowed(AllowedFiles other) {
    return new Document(content, pristine, origin, other);
  }

  /** The document as it was opened or last saved, with everything set since then set back. */
  public Document asShipped() {
    return with(pristine);
  }

  /** Tells whether both are from one place, whatever was edited since. */
  public boolean isFromPlaceOf(Document other) {
    return origin.place().equals(other.origin.place());
  }

  /** Tells whether the same picture and values follow from both. */
  public boolean computesLike(Document other) {
    return origin.equals(other.origin)
        && allowed.equals(other.allowed)
        && content.computesLike(other.content);
  }
}
