/**
 * The entry point of the program, which opens the window or runs a command.
 *
 * <p>Exit status 2 means that the command line is wrong whatever there is on the disk; 1 that what
 * it names is missing, mistaken or cannot be computed; 0 that all was done.
 */
@NullMarked
package unfold.app;

import org.jspecify.annotations.NullMarked;
