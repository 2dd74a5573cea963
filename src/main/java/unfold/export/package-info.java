/**
 * Export of figures and traces to files: the format by the ending of a name, and the way back from
 * a figure to the recurrence it shows.
 *
 * <p>Every writer of drawings is little more than a pen, so that the formats show the same thing.
 * SVG and PNG carry the recurrence they show, so that a figure can be opened where its text is
 * lost. It is JSON in ASCII in both, and is read back as untrusted input.
 */
@NullMarked
package unfold.export;

import org.jspecify.annotations.NullMarked;
