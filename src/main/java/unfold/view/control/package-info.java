/** Small controls and pens that several panes use. */
@NullMarked
package unfold.view.control;

import org.jspecify.annotations.NullMarked;
