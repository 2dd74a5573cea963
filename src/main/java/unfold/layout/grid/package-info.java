/**
 * Lays out an unfolding along several axes, or over a tree: cells on a plane, and wires between
 * them.
 *
 * <p>Wires between neighbours repeat from cell to cell and are routed once; the others look for
 * free lanes between the cells.
 */
@NullMarked
package unfold.layout.grid;

import org.jspecify.annotations.NullMarked;
