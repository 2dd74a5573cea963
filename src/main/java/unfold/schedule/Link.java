package unfold.schedule;

import java.util.Optional;
import unfold.unfolding.Gap;
import unfold.unfolding.Strand;

/** That one portion reads another, along the copies of one wire between them. */
record Link(Portion source, Portion target, Strand strand) {
  Optional<Gap> gap() {
    return strand.gap();
  }
}
