/**
 * Points, boxes and paths in figure units: x grows to the right, y grows downwards, as on every
 * screen and in SVG.
 *
 * <p>The package exists so that layouts and figures can be computed, measured and tested without a
 * window toolkit: nothing here knows JavaFX or AWT, and every pen translates from these few types.
 * A path is measured by arc length, because what moves along a wire (a value on its way to the next
 * step) has to move at an even pace whatever the wire's shape.
 */
@NullMarked
package unfold.geometry;

import org.jspecify.annotations.NullMarked;
