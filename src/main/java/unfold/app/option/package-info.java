/** The options that commands share, and the converters of their values. */
@NullMarked
package unfold.app.option;

import org.jspecify.annotations.NullMarked;
