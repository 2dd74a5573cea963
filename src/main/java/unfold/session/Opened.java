package unfold.session;

import java.util.Optional;
import unfold.export.sheet.Provenance;
import unfold.playback.Moment;

/**
 * A recurrence as it was opened.
 *
 * @param made the text, and of a figure that was made of it also how
 */
public record Opened(Provenance made, Origin origin) {
  static Opened text(String text, Origin origin) {
    return new Opened(Provenance.of(text), origin);
  }

  /** The moment that a figure shows; empty for a text, which is played. */
  public Optional<Moment> moment() {
    return origin instanceof Origin.Drawn
        ? Optional.of(new Moment(made.moment()))
        : Optional.empty();
  }

  public Document document() {
    return switch (origin) {
      case Origin.Drawn(var figure) -> Document.of(made, figure);
      case Origin.Fresh _, Origin.Piped _, Origin.Shipped _, Origin.Saved _ ->
          Document.of(made.text(), origin);
    };
  }
}
