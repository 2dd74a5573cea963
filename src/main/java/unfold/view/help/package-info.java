/** The help of the window: all keys, and the page that says what can be written. */
@NullMarked
package unfold.view.help;

import org.jspecify.annotations.NullMarked;
