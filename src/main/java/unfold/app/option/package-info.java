/** The options that commands share, and what a word of the command line is converted to. */
@NullMarked
package unfold.app.option;

import org.jspecify.annotations.NullMarked;
