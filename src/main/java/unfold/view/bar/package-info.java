/** The bar at the top: gallery, extents, grain, transport and speed. */
@NullMarked
package unfold.view.bar;

import org.jspecify.annotations.NullMarked;
