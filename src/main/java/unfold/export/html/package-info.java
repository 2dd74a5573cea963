/**
 * The HTML page that plays: the SVG groups of all frames, each written once, and a small script
 * that exchanges those that change.
 *
 * <p>What was typed is text in such a page, and its policy lets nothing run but its own script.
 */
@NullMarked
package unfold.export.html;

import org.jspecify.annotations.NullMarked;
