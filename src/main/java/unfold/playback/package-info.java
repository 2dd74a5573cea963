/**
 * Seconds to a {@link unfold.playback.Moment}, with no clock inside.
 *
 * <p>An animation owns no state but the moment: a frame is a pure function of it, so stepping back,
 * scrubbing, film export and tests are one call with another number.
 */
@NullMarked
package unfold.playback;

import org.jspecify.annotations.NullMarked;
