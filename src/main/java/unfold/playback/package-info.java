/**
 * Turns seconds into a {@link unfold.playback.Moment} of a run, with no clock inside, and tells it
 * in words.
 *
 * <p>An animation owns no state but the moment: a frame is a pure function of it, so stepping back,
 * scrubbing, film export and tests are one call with another number.
 */
@NullMarked
package unfold.playback;

import org.jspecify.annotations.NullMarked;
