/**
 * Done, or in words why not.
 *
 * <p>What is asked of the world outside (a file, a line that was typed, a disk) may fail without a
 * fault of the program. A {@link unfold.result.Result} hands the reasons on as a reader is told
 * them, so that no exception has to be caught where they are shown. What is wrong with a text has a
 * place in it and travels as diagnostics instead.
 */
@NullMarked
package unfold.result;

import org.jspecify.annotations.NullMarked;
