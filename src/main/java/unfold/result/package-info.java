/**
 * The value of an operation, or in words why there is none.
 *
 * <p>Reading a file, a typed line or a disk may fail without a fault of the program. A {@link
 * unfold.result.Result} hands the reasons on as a reader is told them, so that no exception has to
 * be caught where they are shown. What is wrong with a text has a place in it and travels as
 * diagnostics instead. Both are cut where they are made, since what they quote may be as long as a
 * file: {@link unfold.result.Excerpt} states the lengths.
 */
@NullMarked
package unfold.result;

import org.jspecify.annotations.NullMarked;
