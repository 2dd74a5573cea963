/**
 * Wiring: where the program starts, and one class a command.
 *
 * <p>A command is asked in words and answers in words: results on standard output, all else on
 * standard error, so that its answers can be piped. Exit status 2 means that the command line is
 * wrong whatever there is on the disk; 1 that what it names is missing, mistaken or cannot be
 * computed; 0 that all was done. What is wrong travels as a {@link unfold.app.Result} until {@link
 * unfold.app.Console} prints it. Commands load what they need and no more: listing the gallery
 * starts neither JavaFX, nor ND4J, nor the layout.
 */
@NullMarked
package unfold.app;

import org.jspecify.annotations.NullMarked;
