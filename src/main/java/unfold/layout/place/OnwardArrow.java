package unfold.layout.place;

import unfold.geometry.Path;
import unfold.unfolding.Instance;

/** An arrow from a state whose readers are not drawn, as if its next copy read it. */
public record OnwardArrow(Instance source, Instance target, Path path) {}
