/**
 * Commands that open and save texts, their questions, and files dropped into the window.
 *
 * <p>Nothing is read where the window lives: what is opened may lie on a slow disk, have no end or
 * come from a stranger. A text of a stranger that names files outside its folder is asked about
 * with their full paths, and no is the answer that Enter and Esc give.
 */
@NullMarked
package unfold.view.file;

import org.jspecify.annotations.NullMarked;
