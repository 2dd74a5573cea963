/**
 * The writer of SVG, streamed and not built: an unfolding of ten thousand steps is a large file and
 * must not be a large heap.
 *
 * <p>Labels are outlines, so no viewer needs a font; each outline stands once in the file and is
 * used by reference.
 */
@NullMarked
package unfold.export.svg;

import org.jspecify.annotations.NullMarked;
