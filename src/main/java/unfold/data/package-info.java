/**
 * Values of inputs, targets and parameters, from files, tables and random laws; and the extents of
 * axes that follow from them. An index past the end of given data is refused here, once the data
 * are loaded.
 *
 * <p>Data may tell the members of a minibatch apart; what does not is one object for all of them,
 * and each member settles its own extents against its own rows. Of members with mistakes the first
 * is reported: a thousand sequences would say the same thing a thousand times.
 *
 * <p>Draws are counted, not streamed: the value at (index, element) follows from the seed and the
 * name alone, so a line added above changes nothing below it, and a long input is drawn piece by
 * piece without ever being held whole. All of it is plain Java without the platform's mathematics,
 * because the same seed has to give the same digits on every machine.
 */
@NullMarked
package unfold.data;

import org.jspecify.annotations.NullMarked;
