/** Small controls and pens that several panes use. */
@NullMarked
package unfold.view.widget;

import org.jspecify.annotations.NullMarked;
