/** The equation editor and its list of mistakes. */
@NullMarked
package unfold.view.editor;

import org.jspecify.annotations.NullMarked;
