/**
 * The squares of a circuit: where each delay stands on its wire, beside the nodes it leads from and
 * to.
 */
@NullMarked
package unfold.layout.loop;

import org.jspecify.annotations.NullMarked;
