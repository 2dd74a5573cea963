/**
 * Figures and traces to files: a writer a format.
 *
 * <p>Every figure writer is a {@link unfold.figure.mark.Pen} and nothing more, so that the formats
 * show the same thing. SVG is streamed and not built: an unfolding of ten thousand steps is a large
 * file and must not be a large heap. Labels are outlines, so no viewer needs a font; in SVG each
 * outline stands once in the file and is used by reference. TikZ alone keeps the TeX of its labels,
 * as it is there to be edited: it is drawn twice, so that colours and styles can stand at the top,
 * and no word of a stranger reaches TeX but as text.
 *
 * <p>SVG and PNG carry the recurrence they show, so that a figure can be opened where its text is
 * lost. It is JSON in ASCII in both, and read back as a stranger's: see {@link
 * unfold.export.ProvenanceReader}.
 *
 * <p>The film of a run is the same sheets at one moment after the other. As a GIF all frames share
 * one palette, chosen from some of them in advance, so that no colour flickers; as a page it is the
 * SVG groups of the frames, each written once, and a small script that exchanges those that change:
 * sharp at every size, and every moment can be gone to. What a stranger typed is text in such a
 * page, and its policy lets nothing run but its own script.
 *
 * <p>DOT and GraphML hold the graph itself rather than its picture. JGraphT's exporters walk the
 * unfolding as it is, vertex by vertex; that of DOT remembers every name, hence the limit on both.
 *
 * <p>A trace is written number by number too, and so that every format reads back as the same
 * doubles: JSON for programs, {@code .npz} for numpy and for the language's own data, CSV for
 * spreadsheets. Only the table on the screen rounds.
 */
@NullMarked
package unfold.export;

import org.jspecify.annotations.NullMarked;
