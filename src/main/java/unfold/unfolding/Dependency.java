package unfold.unfolding;

import unfold.circuit.Wire;

/** An edge of the unfolding: the copy of a wire between two instances. */
public record Dependency(Wire wire, Instance source, Instance target) {}
