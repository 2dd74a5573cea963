/** Marks of nodes, wires and squares, and of the values that travel between them. */
@NullMarked
package unfold.figure.draw;

import org.jspecify.annotations.NullMarked;
