package unfold.schedule;

import unfold.unfolding.Strand;

/** That one portion reads another, along the copies of one wire between them. */
record Link(Portion source, Portion target, Strand strand) {}
