/**
 * Standard streams, exit status and progress on a terminal.
 *
 * <p>A command is asked in words and answers in words: results on standard output, all else on
 * standard error, so that its answers can be piped.
 */
@NullMarked
package unfold.app.console;

import org.jspecify.annotations.NullMarked;
