package unfold.schedule;

import unfold.unfolding.WireCopies;

/** The reading of one portion by another, along the copies of one wire between them. */
record ReadingLink(ClauseInstances source, ClauseInstances target, WireCopies copies) {}
