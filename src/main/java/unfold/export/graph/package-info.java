/**
 * Writers of DOT and GraphML: the graph itself rather than its drawing.
 *
 * <p>JGraphT's exporters walk the unfolding as it is, vertex by vertex; that of DOT remembers every
 * name, hence the limit on both.
 */
@NullMarked
package unfold.export.graph;

import org.jspecify.annotations.NullMarked;
