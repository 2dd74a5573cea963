/**
 * Writers of PNG, PDF and GIF.
 *
 * <p>The frames of a GIF share one palette, chosen from some of them in advance, so that no colour
 * flickers; of each frame only the rectangle that changed is written.
 */
@NullMarked
package unfold.export.image;

import org.jspecify.annotations.NullMarked;
