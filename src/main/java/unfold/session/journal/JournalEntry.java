package unfold.session.journal;

import java.time.Instant;
import unfold.playback.Moment;
import unfold.session.History;
import unfold.session.WindowView;

/**
 * The state of a window: what is open, what can be undone, the moment on screen and the view of it.
 *
 * @param kept when that was
 */
public record JournalEntry(History history, Moment moment, WindowView view, Instant kept) {}
