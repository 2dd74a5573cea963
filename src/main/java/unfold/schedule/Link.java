package unfold.schedule;

import java.util.Optional;
import unfold.unfolding.Gap;
import unfold.unfolding.Strand;

/** That one portion reads another, along the copies of one wire between them. */
record Link(Portion source, Portion target, Strand strand) {
  Optional<Gap> gap() {
    java.util.List<String> axes = target.node().axes();
    return axes.size() == 1 && axes.equals(source.node().axes())
        ? strand.gap(unfold.unfolding.Direction.along(axes.getFirst(), 1))
        : Optional.empty();
  }
}
