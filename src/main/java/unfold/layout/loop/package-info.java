/**
 * Places the squares of a circuit: each delay on its wire, beside the nodes it leads from and to.
 */
@NullMarked
package unfold.layout.loop;

import org.jspecify.annotations.NullMarked;
