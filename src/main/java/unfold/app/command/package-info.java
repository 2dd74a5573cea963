/**
 * One class a command, and what only commands print.
 *
 * <p>Commands load what they need and no more: listing the gallery starts neither JavaFX, nor ND4J,
 * nor the layout.
 */
@NullMarked
package unfold.app.command;

import org.jspecify.annotations.NullMarked;
