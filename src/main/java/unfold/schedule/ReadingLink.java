package unfold.schedule;

import unfold.unfolding.WireCopies;

/** That one portion reads another, along the copies of one wire between them. */
record ReadingLink(ClauseInstances source, ClauseInstances target, WireCopies strand) {}
