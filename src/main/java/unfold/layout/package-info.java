/**
 * Lays circuits and unfoldings out on paper, in figure units with y downwards.
 *
 * <p>A slice, all that one step holds, is laid out once; the unfolding repeats it by arithmetic, so
 * that nothing here grows with the number of steps. The circuit has its nodes where the slice has
 * them. The rooms of this folder, lowest first: {@code place} holds the results, {@code step} the
 * steps that are drawn, {@code route} the way of one wire, {@code slice} the rows and columns of
 * one slice, {@code loop} the squares, {@code layers} slices of operations, {@code row} an
 * unfolding along one axis, {@code grid} one along several.
 *
 * <p>Everything is deterministic: what is searched is searched in the order of the text, and ELK's
 * seed is fixed.
 *
 * <p>There are two layouts of an unfolding, although a row of slices is a plane with one axis. One
 * for both was tried: all systems of one axis were drawn as a plane. All 72 of their pictures
 * changed, of the 93 in {@code src/test/resources/control} (18 are planes already, 3 are the
 * book's). Most by variables hardly differ, but what exists once loses its place: a target stands
 * between its loss and the output, and the sum of all losses leaves their row. By operations, a
 * value no longer leaves one slice and enters the next through gates at fixed heights: curves lean
 * across the slices, and a delay of several steps is an arc over all that lies between. Where steps
 * should be left out, all are drawn.
 *
 * <p>To draw the same pictures, a plane would need nearly all that the row has: rails that many
 * copies share, slots with gaps, the book's steps, gates, the search for the ways of all wires of a
 * slice together. Estimated class by class, that saves about 300 of 4,600 lines: of the two fronts,
 * of where an instance stands and whether it exists, of how far all reaches, of wires that exist
 * once. To give the row up would save about 1,400 lines, and these pictures with them.
 *
 * <p>The number of steps does not divide them: along one axis a plane, too, is arithmetic, and lays
 * a million steps out at once. But what joins its cells unevenly is found copy by copy, and for
 * each node up to a limit; where one node leads to 100,000 steps, the wires in view took a plane
 * five times as long as a row. The two share the paper, the router, the labels, the rules for rows
 * and columns, and the drawing in layers.
 */
@NullMarked
package unfold.layout;

import org.jspecify.annotations.NullMarked;
