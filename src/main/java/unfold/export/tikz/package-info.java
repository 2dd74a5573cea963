/**
 * The writer of TikZ, the one format that keeps the TeX of its labels, as it is there to be edited.
 *
 * <p>A figure is drawn twice, so that colours and styles can stand at the top, and no untrusted
 * word reaches TeX but as text.
 */
@NullMarked
package unfold.export.tikz;

import org.jspecify.annotations.NullMarked;
