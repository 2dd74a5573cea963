/**
 * Lays out an unfolding along one axis: a slice repeated by arithmetic, and the few wires that read
 * far, which run along rails.
 */
@NullMarked
package unfold.layout.row;

import org.jspecify.annotations.NullMarked;
