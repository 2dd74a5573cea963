/**
 * Colours, line styles and patterns, by role and by theme.
 *
 * <p>Hue never carries meaning alone: each role has its place and, in print, its pattern. Contrasts
 * are held by a test over every mark of every figure of the gallery.
 */
@NullMarked
package unfold.figure.theme;

import org.jspecify.annotations.NullMarked;
