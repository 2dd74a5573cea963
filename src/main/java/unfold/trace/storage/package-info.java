/**
 * Lays out the values of a run in buffers and takes the recorded ones out again.
 *
 * <p>A variable lies in one buffer, boundaries before its first step and after its last, so that a
 * delayed read is a constant offset. The members of a minibatch that share an extent lie side by
 * side and are computed in one product.
 */
@NullMarked
package unfold.trace.storage;

import org.jspecify.annotations.NullMarked;
