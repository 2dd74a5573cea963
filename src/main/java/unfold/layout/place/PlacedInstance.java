package unfold.layout.place;

import unfold.unfolding.Instance;

/** An instance in one of its places; a shared parameter has one in every slice. */
public record PlacedInstance(Instance instance, NodePlace place) {}
