package unfold.session.journal;

import java.time.Instant;
import unfold.playback.Moment;
import unfold.session.History;

/**
 * The state of a window: what is open, what can be undone, and the moment on screen.
 *
 * @param kept when that was
 */
public record JournalEntry(History history, Moment moment, Instant kept) {}
