/** States over time under the figures, and the lengths of a minibatch. */
@NullMarked
package unfold.view.strip;

import org.jspecify.annotations.NullMarked;
