/**
 * Finds the way of one wire around the nodes in between: straight, gently curved, along a rail, or
 * through a maze where nothing simpler is free.
 */
@NullMarked
package unfold.layout.route;

import org.jspecify.annotations.NullMarked;
