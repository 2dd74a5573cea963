package unfold.layout.place;

import unfold.geometry.Path;
import unfold.unfolding.Instance;

/** How a state goes on where its readers are not drawn: as if it were read by its next copy. */
public record OnwardArrow(Instance source, Instance target, Path path) {}
