/**
 * The checks of a system before any data is loaded: places that nobody gave, places given twice,
 * lengths of data against axes, members of a minibatch, reads past an end.
 *
 * <p>Each check answers one question and is asked once all statements have been read. A range
 * longer than data written in the text is refused here; data in files are checked once they are
 * loaded.
 */
@NullMarked
package unfold.equation.check;

import org.jspecify.annotations.NullMarked;
